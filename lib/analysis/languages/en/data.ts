import type { LanguageData } from '../language-data';
import { contrast, irrealis } from './contrast';
import { intensity } from './intensity';
import { lexicon } from './lexicon';
import { idiomLexicon } from './lexicon-idioms';
import { serviceLexicon } from './lexicon-service';
import { vaderLexicon } from './lexicon-vader';
import { negationExceptions, negators, trailingNegators } from './negators';
import { whenNegated } from './when-negated';

/** English, as the sentiment reader needs it. */
export const english: LanguageData = {
  lexicons: [vaderLexicon, serviceLexicon, lexicon, idiomLexicon],
  whenNegated,
  negators,
  trailingNegators,
  negationExceptions,
  intensity,
  contrast,
  irrealis,
  negationReach: 4,
  byStem: false,
};
