import { searchWords } from './search-words';

/** Words that must stand side by side; one word is the common case. */
export interface SearchTerm {
  readonly words: readonly string[];
  /** The last word is only the beginning of one. */
  readonly prefix: boolean;
}

/** All of `with` and none of `without`. */
export interface SearchGroup {
  readonly with: readonly SearchTerm[];
  readonly without: readonly SearchTerm[];
}

const PIECE = /(-?)(?:"([^"]*)"?(\*?)|([^\s"]+))/gu;
const MOST_TERMS = 32;

function readPiece([, minus, phrase, star, word]: RegExpMatchArray): { term: SearchTerm; not: boolean } | null {
  const prefix = phrase === undefined ? (word ?? '').endsWith('*') : star === '*';
  const words = searchWords(phrase ?? word ?? '');
  return words.length === 0 ? null : { term: { words, prefix }, not: minus === '-' };
}

/**
 * Reads what a person typed: words (all must occur), "phrases", beginnings*, -words that must not occur, OR between
 * groups. Whatever else stands there is a blank. Empty when there is no word in it.
 */
export function parseSearch(query: string): SearchGroup[] {
  const groups: { with: SearchTerm[]; without: SearchTerm[] }[] = [{ with: [], without: [] }];
  for (const match of [...query.matchAll(PIECE)].slice(0, MOST_TERMS)) {
    if (match[0] === 'OR') {
      groups.push({ with: [], without: [] });
      continue;
    }
    const piece = readPiece(match);
    const group = groups.at(-1);
    if (piece && group) (piece.not ? group.without : group.with).push(piece.term);
  }
  return groups.filter((group) => group.with.length + group.without.length > 0);
}
