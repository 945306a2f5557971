import type { LanguageData } from '../language-data';
import { ownList } from '../lexicon-source';
import { contrast, irrealis } from './contrast';
import { intensity } from './intensity';
import { lexicon } from './lexicon';
import { idiomLexicon } from './lexicon-idioms';
import { serviceLexicon } from './lexicon-service';
import { verdictLexicon } from './lexicon-verdicts';
import { vaderLexicon } from './lexicon-vader';
import { negationExceptions, negators, trailingNegators } from './negators';
import { whenNegated } from './when-negated';

/** English, as the sentiment reader needs it. */
export const english: LanguageData = {
  lexicons: [
    { source: { id: 'en.vader', origin: 'vader', date: '2026-11-25' }, rows: vaderLexicon },
    ownList('en.service', '2026-11-25', serviceLexicon),
    ownList('en.reviews', '2026-11-25', lexicon),
    ownList('en.idioms', '2026-11-25', idiomLexicon),
    ownList('en.verdicts', '2026-11-25', verdictLexicon),
  ],
  revised: '2026-11-25',
  whenNegated,
  negators,
  trailingNegators,
  negationExceptions,
  intensity,
  contrast,
  irrealis,
  courtesies: [
    'thanks',
    'thank you',
    'thank you for',
    'thanks for',
    'thx',
    'thanx',
    'tnx',
    'ty',
    'many thanks',
    'thanks in advance',
    'thank you in advance',
    'cheers',
  ],
  neutral: { praise: { least: 0.25, rise: 0 }, blame: { least: 0.05, rise: 0.35 } },
  negationReach: 4,
  byStem: false,
};
