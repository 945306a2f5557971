/**
 * The Spanish sentiment lexicon: `entry<TAB>weight` a line, weight −4…4; `#` opens a comment. Entries are folded as
 * the tokeniser folds (lower case, no diacritics but ñ) and may be phrases of up to five words; weight 0 keeps a
 * word or phrase from being read as the look-alike whose stem it shares.
 * Provenance: own curation, Raíz contributors, MIT. Nothing is taken from another lexicon or from labelled data.
 */
import { type LexiconList, ownList } from '../lexicon-source';
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

export const lexicons: readonly LexiconList[] = [
  ownList('es.qualities', '2026-11-25', qualities),
  ownList('es.verbs', '2026-11-25', verbs),
  ownList('es.nouns', '2026-11-25', nouns),
  ownList('es.blame-phrases', '2026-11-25', blamePhrases),
  ownList('es.praise-phrases', '2026-11-25', praisePhrases),
  ownList('es.colloquial', '2026-11-25', colloquial),
  ownList('es.service', '2026-11-25', service),
  ownList('es.blocks', '2026-11-25', blocks),
  ownList('es.idioms', '2026-11-25', idioms),
  ownList('es.verdicts', '2026-11-25', verdicts),
];
