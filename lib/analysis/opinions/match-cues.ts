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
    if (word !== undefined && !word.type.isPlain) matchFrom(word, first, words, automaton, matches);
  }
  return matches;
}

function matchFrom(word: Word, first: number, words: readonly Word[], automaton: CueAutomaton, matches: Match[]): void {
  for (const meaning of word.type.meanings) matches.push(toMatch(word, word, meaning));
  if (word.type.opens.length === 0) return;
  for (let skipped = 0; skipped <= word.type.longestGap; skipped += 1) {
    const following = words[first + 1 + skipped];
    if (following === undefined || following.token.clause !== word.token.clause) return;
    if (following.type.isPlain) continue;
    for (const edge of automaton.edgesBetween(word.type, following.type)) {
      if (edge.gap >= skipped) walk(edge.state, words, word, first + skipped + 2, matches);
    }
    if (following.type.isNegator) return;
  }
}

/** Follows a state from the words before `next`; what it means is a match, and each fitting edge leads on. */
function walk(state: State, words: readonly Word[], first: Word, next: number, matches: Match[]): void {
  for (const meaning of state.meanings) matches.push(toMatch(first, words[next - 1] ?? first, meaning));
  for (const edge of state.edges) {
    for (let position = next; position <= next + edge.gap; position += 1) {
      const word = words[position];
      if (word === undefined || word.token.clause !== first.token.clause) break;
      if (isIn(word.type, edge.wordClass)) walk(edge.state, words, first, position + 1, matches);
      if (word.type.isNegator) break;
    }
  }
}

function toMatch(first: Word, last: Word, meaning: Meaning): Match {
  return { from: first.at, to: last.at + 1, clause: first.token.clause, sentence: first.token.sentence, meaning };
}

/** Handles and links name companies and pages; they are no words of the opinion. */
function isReadable(token: Token): boolean {
  return token.kind === 'word' || token.kind === 'number' || token.kind === 'hashtag';
}
