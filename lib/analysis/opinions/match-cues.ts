import type { ReadPart, Token } from '../types';
import { isIn, type CueAutomaton, type Meaning, type State, type WordType } from './compile-cues';

/** A pattern found in a part: tokens `from`…`to` (half-open), all in one clause. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly clause: number;
  readonly sentence: number;
  readonly meaning: Meaning;
}

interface Word {
  readonly at: number;
  readonly token: Token;
  readonly type: WordType;
}

/** Finds every pattern in a part in one pass over its tokens, in the order of their first token. */
export function matchCues(part: ReadPart, automaton: CueAutomaton): Match[] {
  const words: Word[] = [];
  for (let at = 0; at < part.tokens.length; at += 1) {
    const token = part.tokens[at];
    if (token !== undefined && isReadable(token)) words.push({ at, token, type: automaton.typeOf(token.folded) });
  }
  const matches: Match[] = [];
  for (let first = 0; first < words.length; first += 1) {
    const word = words[first];
    if (word === undefined) continue;
    for (const state of word.type.opens) walk(state, words, word, first + 1, matches);
  }
  return matches;
}

/** Follows a state from the words before `next`; what it means is a match, and each fitting edge leads on. */
function walk(state: State, words: readonly Word[], first: Word, next: number, matches: Match[]): void {
  for (const meaning of state.meanings) {
    const last = words[next - 1] ?? first;
    const { clause, sentence } = first.token;
    matches.push({ from: first.at, to: last.at + 1, clause, sentence, meaning });
  }
  for (const edge of state.edges) {
    for (let position = next; position <= next + edge.gap; position += 1) {
      const word = words[position];
      if (word === undefined || word.token.clause !== first.token.clause) break;
      if (isIn(word.type, edge.wordClass)) walk(edge.state, words, first, position + 1, matches);
    }
  }
}

/** Handles and links name companies and pages; they are no words of the opinion. */
function isReadable(token: Token): boolean {
  return token.kind === 'word' || token.kind === 'number' || token.kind === 'hashtag';
}
