import { fold } from '../text/fold';

/** The form in which the lexicon would hold a word or phrase; null for what it cannot hold. */
export function entryOf(words: string): string | null {
  const entry = fold(words)
    .trim()
    .split(/[\s-]+/)
    .join(' ');
  return /^[\p{L}'][\p{L}\p{N}' ]*$/u.test(entry) ? entry : null;
}
