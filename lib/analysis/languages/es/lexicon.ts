/**
 * The Spanish sentiment lexicon: `entry<TAB>weight` a line, weight −4…4; `#` opens a comment. Entries are folded as
 * the tokeniser folds (lower case, no diacritics but ñ) and may be phrases of up to five words; weight 0 keeps a
 * word or phrase from being read as the look-alike whose stem it shares.
 * Provenance: own curation, Raíz contributors, MIT. Nothing is taken from another lexicon or from labelled data.
 */
import { qualities } from './lexicon-qualities';
import { verbs } from './lexicon-verbs';
import { nouns } from './lexicon-nouns';
import { blamePhrases } from './lexicon-blame-phrases';
import { praisePhrases } from './lexicon-praise-phrases';
import { colloquial } from './lexicon-colloquial';
import { service } from './lexicon-service';
import { idioms } from './lexicon-idioms';
import { verdicts } from './lexicon-verdicts';
import { blocks } from './lexicon-blocks';

export const lexicon = [qualities, verbs, nouns, blamePhrases, praisePhrases, colloquial, service, blocks, idioms, verdicts].join('');
