import type { LanguageData } from '../languages/language-data';
import type { ReadLanguage, ReadPart, ReadSentence } from '../types';
import { lexiconOf } from './lexicons';
import { score, usualBands } from './score';
import { SOURCE, Terms } from './terms';

/** Index of the last sentence that begins at `at` or before it. */
function sentenceAt({ tokens: { sentences } }: ReadPart, at: number): number {
  let [low, high] = [0, sentences.count - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences.starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Terms of each sentence of a part, by their place among all terms; a term stands in the sentence that it begins in. */
function termsBySentence(part: ReadPart, terms: Terms): number[][] {
  const groups = Array.from({ length: part.tokens.sentences.count }, (): number[] => []);
  for (let at = 0; at < terms.count; at++) {
    if (terms.sources[at] === SOURCE.rating || terms.parts[at] !== part.in) continue;
    groups[sentenceAt(part, terms.starts[at] ?? 0)]?.push(at);
  }
  return groups;
}

function scoreOf(terms: Terms, group: readonly number[], bands: LanguageData['neutral']): ReadSentence['sentiment'] {
  const own = new Terms();
  for (const at of group) own.add('text', 0, 0, 0, terms.values[at] ?? 0, 0, 0, '');
  const { label, score: total, mixed } = score(own, bands);
  return { label, score: total, mixed };
}

/**
 * Every sentence of a mention in reading order with what its own terms say: the terms of the whole text, each with the
 * value it has there, scored alike. The terms are shared out among the sentences; a rating belongs to none of them.
 */
export function readSentences(parts: readonly ReadPart[], language: ReadLanguage | null, terms: Terms): ReadSentence[] {
  const bands = language === null ? usualBands : lexiconOf(language).data.neutral;
  return parts.flatMap((part) =>
    termsBySentence(part, terms).map((group, at) => ({
      in: part.in,
      ...part.tokens.sentences.at(at),
      sentiment: scoreOf(terms, group, bands),
      terms: group,
    })),
  );
}
