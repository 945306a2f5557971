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

/** Finds every pattern in a part in one pass over its tokens, in the order of their first token. */
export function matchCues(part: ReadPart, automaton: CueAutomaton): Match[] {
  return new Matcher(part.tokens, automaton).match();
}

/** The words of a part side by side: their place among the tokens, and what the automaton knows of them. */
class Matcher {
  readonly #places: number[] = [];
  readonly #types: WordType[] = [];
  readonly #clauses: number[] = [];
  readonly #matches: Match[] = [];

  constructor(
    private readonly tokens: readonly Token[],
    private readonly automaton: CueAutomaton,
  ) {}

  match(): Match[] {
    for (let at = 0; at < this.tokens.length; at += 1) {
      const token = this.tokens[at];
      if (token === undefined || !isReadable(token)) continue;
      this.#places.push(at);
      this.#types.push(this.automaton.typeOf(token));
      this.#clauses.push(token.clause);
    }
    for (let first = 0; first < this.#types.length; first += 1) {
      const type = this.#types[first];
      if (type !== undefined && !type.isPlain) this.#matchFrom(first, type);
    }
    return this.#matches;
  }

  #matchFrom(first: number, type: WordType): void {
    for (const meaning of type.meanings) this.#add(first, first, meaning);
    if (type.opens.length === 0) return;
    const clause = this.#clauses[first] ?? -1;
    for (let skipped = 0; skipped <= type.longestGap; skipped += 1) {
      const following = this.#types[first + 1 + skipped];
      if (following === undefined) return;
      if (following.isPlain) continue;
      if (this.#clauses[first + 1 + skipped] !== clause) return;
      const edges = this.automaton.edgesBetween(type, following);
      for (let n = 0; n < edges.length; n += 1) {
        const edge = edges[n];
        if (edge !== undefined && edge.gap >= skipped) this.#walk(edge.state, first, clause, first + skipped + 2);
      }
      if (following.isNegator) return;
    }
  }

  /** Follows a state from the words before `next`; what it means is a match, and each fitting edge leads on. */
  #walk(state: State, first: number, clause: number, next: number): void {
    for (const meaning of state.meanings) this.#add(first, next - 1, meaning);
    for (const edge of state.edges) {
      for (let at = next; at <= next + edge.gap; at += 1) {
        const type = this.#types[at];
        if (type === undefined || this.#clauses[at] !== clause) break;
        if (isIn(type, edge.wordClass)) this.#walk(edge.state, first, clause, at + 1);
        if (type.isNegator) break;
      }
    }
  }

  #add(first: number, last: number, meaning: Meaning): void {
    const from = this.#places[first] ?? 0;
    const token = this.tokens[from];
    if (token === undefined) return;
    const to = (this.#places[last] ?? from) + 1;
    this.#matches.push({ from, to, clause: token.clause, sentence: token.sentence, meaning });
  }
}

/** Handles and links name companies and pages; they are no words of the opinion. */
function isReadable(token: Token): boolean {
  return token.kind === 'word' || token.kind === 'number' || token.kind === 'hashtag';
}
