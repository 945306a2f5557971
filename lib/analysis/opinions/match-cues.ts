import { TOKEN, type Tokens } from '../text/tokens';
import type { ReadPart } from '../types';
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
  readonly #matches: Match[] = [];

  constructor(
    private readonly tokens: Tokens,
    private readonly automaton: CueAutomaton,
  ) {}

  match(): Match[] {
    const { tokens, automaton } = this;
    for (let at = 0; at < tokens.count; at += 1) {
      // Handles and links name companies and pages; they are no words of the opinion.
      if ((tokens.kinds[at] ?? 0) > TOKEN.hashtag) continue;
      this.#places.push(at);
      this.#types.push(automaton.typeOf(tokens.words[at] ?? 0));
    }
    for (let first = 0; first < this.#types.length; first += 1) {
      const type = this.#types[first];
      if (type !== undefined && !type.isPlain) this.#matchFrom(first, type);
    }
    return this.#matches;
  }

  #clauseOf(word: number): number {
    return this.tokens.clauseOf[this.#places[word] ?? 0] ?? 0;
  }

  #matchFrom(first: number, type: WordType): void {
    for (const meaning of type.meanings) this.#add(first, first, meaning);
    if (type.opens.length === 0) return;
    const clause = this.#clauseOf(first);
    const last = Math.min(this.#types.length - 1, first + 1 + type.longestGap);
    for (let next = first + 1; next <= last; next += 1) {
      const following = this.#types[next];
      if (following === undefined) return;
      if (following.isPlain) continue;
      if (this.#clauseOf(next) !== clause) return;
      const edges = this.automaton.edgesBetween(type, following);
      for (let n = 0; n < edges.length; n += 1) {
        const edge = edges[n];
        if (edge !== undefined && edge.gap >= next - first - 1) this.#walk(edge.state, first, clause, next + 1);
      }
      if (following.isNegator) return;
    }
  }

  /** Follows a state from the words before `next`; what it means is a match, and each fitting edge leads on. */
  #walk(state: State, first: number, clause: number, next: number): void {
    for (const meaning of state.meanings) this.#add(first, next - 1, meaning);
    for (const edge of state.edges) {
      const last = Math.min(this.#types.length - 1, next + edge.gap);
      for (let at = next; at <= last && this.#clauseOf(at) === clause; at += 1) {
        const type = this.#types[at];
        if (type === undefined) break;
        if (isIn(type, edge.wordClass)) this.#walk(edge.state, first, clause, at + 1);
        if (type.isNegator) break;
      }
    }
  }

  #add(first: number, last: number, meaning: Meaning): void {
    const from = this.#places[first] ?? 0;
    const to = (this.#places[last] ?? from) + 1;
    const { clauseOf, sentenceOf } = this.tokens;
    this.#matches.push({ from, to, clause: clauseOf[from] ?? 0, sentence: sentenceOf[from] ?? 0, meaning });
  }
}
