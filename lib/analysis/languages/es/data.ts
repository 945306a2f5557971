import type { LanguageData } from '../language-data';
import { contrast } from './contrast';
import { diminishers } from './diminishers';
import { intensifiers } from './intensifiers';
import { irrealis } from './irrealis';
import { lexicon } from './lexicon';
import { negationExceptions, negators, trailingNegators } from './negators';
import { whenNegated } from './when-negated';

/** Spanish, as the sentiment reader needs it. */
export const spanish: LanguageData = {
  lexicons: [lexicon],
  whenNegated,
  negators,
  trailingNegators,
  negationExceptions,
  intensity: { ...intensifiers, ...diminishers },
  contrast,
  irrealis,
  negationReach: 5,
  byStem: true,
};
