import { fold } from '../text/fold';

// Words; between two of them stars, each for a word at most.
const ENTRY = /^[\p{L}'][\p{L}\p{N}']*(?:(?: \*){0,2} [\p{L}\p{N}']+)*$/u;

/** Words as the lexicon holds them: folded, parted by one space. */
export const asEntry = (words: string): string =>
  fold(words)
    .trim()
    .split(/[\s-]+/)
    .join(' ');

/** The form in which the lexicon would hold a word or phrase; null for what it cannot hold. */
export function entryOf(words: string): string | null {
  const entry = asEntry(words);
  return ENTRY.test(entry) ? entry : null;
}
