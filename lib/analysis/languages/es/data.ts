import type { LanguageData } from '../language-data';
import { contrast } from './contrast';
import { diminishers } from './diminishers';
import { intensifiers } from './intensifiers';
import { irrealis } from './irrealis';
import { lexicons } from './lexicon';
import { negationExceptions, negators, trailingNegators } from './negators';
import { whenNegated } from './when-negated';

/** Spanish, as the sentiment reader needs it. */
export const spanish: LanguageData = {
  lexicons,
  revised: '2026-11-25',
  whenNegated,
  negators,
  trailingNegators,
  negationExceptions,
  intensity: { ...intensifiers, ...diminishers },
  contrast,
  irrealis,
  courtesies: [
    'gracias',
    'muchas gracias',
    'mil gracias',
    'gracias por',
    'muchisimas gracias',
    'un saludo',
    'saludos',
    'gracias de antemano',
    'se agradece',
    'agradezco',
    'agradeceria',
  ],
  neutral: { praise: { least: 0.28, rise: 0.35 }, blame: { least: 0, rise: 0.22 } },
  negationReach: 5,
  byStem: true,
};
