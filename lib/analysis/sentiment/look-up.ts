import { stem } from '../text/stem';
import type { ReadLanguage } from '../types';
import { type AskedLexicon, wordType, type WordType } from './compile-lexicon';

/** "-ísimo" and its sisters; what stands before it is the word. */
const superlatives: Partial<Record<ReadLanguage, RegExp>> = {
  es: /^(.{2,})isim[oa]s?$/,
  pt: /^(.{2,})issim[oa]s?$/,
  it: /^(.{2,})issim[oaie]$/,
  ca: /^(.{2,})issim(?:s|a|es)?$/,
};

/** Languages in which a short word leans on the next with an apostrophe: "l'arnaque", "un'ottima". */
const ELIDING: ReadonlySet<ReadLanguage> = new Set(['fr', 'it', 'ca']);
/** How much of the weight is left, turned, where that short word denies: "n'aime". */
const DENIED = -0.8;

function findElided(lexicon: AskedLexicon, word: string): WordType | null {
  const apostrophe = word.lastIndexOf("'");
  if (apostrophe <= 0 || !ELIDING.has(lexicon.language)) return null;
  const found = find(lexicon, word.slice(apostrophe + 1));
  const isDenied = lexicon.language === 'fr' && word.startsWith("n'");
  if (found === null || !isDenied) return found;
  const weight = found.negated === 0 ? found.weight * DENIED : found.negated;
  return wordType(weight, 0, word, found.role, found.factor, found);
}

const squeeze = (word: string, to: number): string => {
  let out = '';
  let run = 0;
  for (const char of word) {
    run = out.endsWith(char) ? run + 1 : 1;
    if (run <= to) out += char;
  }
  return out;
};

const strengthened = ({ weight, negated, entry, role, factor, courtesy, source }: WordType, by: number): WordType =>
  wordType(weight * by, negated * by, entry, role, factor, { courtesy, source });

function find(lexicon: AskedLexicon, word: string): WordType | null {
  const exact = lexicon.words.get(word);
  if (exact !== undefined) return exact;
  if (!lexicon.data.byStem || word.length < 4) return null;
  const stemmed = lexicon.stems.get(stem(word, lexicon.language));
  if (stemmed !== undefined) return stemmed;
  const superlative = word.includes('sim') ? (superlatives[lexicon.language]?.exec(word) ?? null) : null;
  if (superlative === null) return null;
  const base = superlative[1] ?? '';
  const plain = lexicon.words.get(`${base}o`) ?? lexicon.words.get(base) ?? lexicon.stems.get(base) ?? null;
  return plain === null || plain.weight === 0 ? null : strengthened(plain, 1.3);
}

/** Does a letter stand three times in a row? */
function isDrawnOut(word: string): boolean {
  let run = 1;
  for (let at = 1; at < word.length && run < 3; at++)
    run = word.charCodeAt(at) === word.charCodeAt(at - 1) ? run + 1 : 1;
  return run === 3;
}

/** "soooo", "buenisimooo": drawn-out letters are squeezed to two, then to one; drawing out strengthens a little. */
function findDrawnOut(lexicon: AskedLexicon, word: string): WordType | null {
  if (!isDrawnOut(word)) return null;
  const found = find(lexicon, squeeze(word, 2)) ?? find(lexicon, squeeze(word, 1));
  return found === null ? null : strengthened(found, 1.15);
}

/** What the lexicon knows of a folded word as it is spelt: by exact form, then stem, then with drawn-out letters squeezed. */
export function lookUpSpelt(lexicon: AskedLexicon, word: string): WordType | null {
  return find(lexicon, word) ?? findElided(lexicon, word) ?? findDrawnOut(lexicon, word);
}

/** What a word stands for that is a slip of spelling; null for none. */
export function lookUpSlip({ misspellings }: AskedLexicon, word: string): WordType | null {
  const meant = misspellings.meant(word);
  return meant === undefined || meant.weight === 0 ? null : meant;
}

/** What the lexicon knows of a folded word as it is spelt, else as a slip of spelling. */
export function lookUp(lexicon: AskedLexicon, word: string): WordType | null {
  return lookUpSpelt(lexicon, word) ?? lookUpSlip(lexicon, word);
}
