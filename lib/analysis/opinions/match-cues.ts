import { TOKEN, Tokens } from '../text/tokens';
import type { WordNumbers } from '../text/word-numbers';
import type { ReadPart } from '../types';
import type { Meaning } from './compile-cues';
import type { States } from './states';
import { PLAIN, type WordTypes } from './word-types';

/** Tokens `from`…`to` (half-open), all in one clause, on which a pattern of an entry was found. */
export interface Found<Entry> {
  readonly from: number;
  readonly to: number;
  readonly clause: number;
  readonly sentence: number;
  readonly entry: Entry;
}

type FoundAs<M> = M extends Meaning ? Found<M['entry']> & { readonly role: M['role'] } : never;

/** A pattern found in a part, with what it means. */
export type Match = FoundAs<Meaning>;

// Places of a part's words among its tokens, their types and clauses: kept for the next part, unless it is a giant.
const KEPT = 1 << 12;

/**
 * Looks for the patterns of a language. One is made for all texts and holds what it reads at arm's length; what it finds
 * in a part is handed over, and nothing of it kept.
 */
export class Matcher {
  readonly #firstEdge: Int32Array;
  readonly #gaps: Uint8Array;
  readonly #wordClasses: Int32Array;
  readonly #targets: Int32Array;
  readonly #says: Uint8Array;
  #places = new Int32Array(KEPT);
  #types = new Int32Array(KEPT);
  #clauses = new Int32Array(KEPT);
  #count = 0;
  #tokens = new Tokens();
  #matches: Match[] = [];

  /** @param typeNumbers number of the type of each word. */
  constructor(
    private readonly states: States,
    private readonly types: WordTypes,
    private readonly typeNumbers: Pick<WordNumbers, 'of'>,
  ) {
    this.#firstEdge = states.firstEdge;
    this.#gaps = states.gaps;
    this.#wordClasses = states.wordClasses;
    this.#targets = states.targets;
    this.#says = states.says;
  }

  /** Finds every pattern in a part in one pass over its tokens, in the order of their first token. */
  match({ tokens }: ReadPart): Match[] {
    this.#tokens = tokens;
    this.#matches = [];
    this.#lay();
    const types = this.#types;
    const count = this.#count;
    for (let first = 0; first < count; first += 1) {
      const type = types[first] ?? PLAIN;
      if (type !== PLAIN) this.#matchFrom(first, type);
    }
    return this.#matches;
  }

  /** Lays the words out, side by side. */
  #lay(): void {
    const { kinds, words, clauseOf, count } = this.#tokens;
    if (count > this.#places.length || this.#places.length > KEPT) {
      this.#places = new Int32Array(Math.max(count, KEPT));
      this.#types = new Int32Array(Math.max(count, KEPT));
      this.#clauses = new Int32Array(Math.max(count, KEPT));
    }
    let laid = 0;
    for (let at = 0; at < count; at += 1) {
      // Handles and links name companies and pages; they are no words of the opinion.
      if ((kinds[at] ?? 0) > TOKEN.hashtag) continue;
      this.#places[laid] = at;
      this.#types[laid] = this.typeNumbers.of(words[at] ?? 0);
      this.#clauses[laid] = clauseOf[at] ?? 0;
      laid += 1;
    }
    this.#count = laid;
  }

  #matchFrom(first: number, type: number): void {
    const { types } = this;
    if (types.says(type)) for (const meaning of types.meaningsOf(type)) this.#add(first, first, meaning);
    if (!types.opens(type)) return;
    const clause = this.#clauses[first] ?? 0;
    const last = Math.min(this.#count - 1, first + 1 + types.longestGap(type));
    for (let next = first + 1; next <= last; next += 1) {
      const following = this.#types[next] ?? PLAIN;
      if (following === PLAIN) continue;
      if (this.#clauses[next] !== clause) return;
      const gap = next - first - 1;
      const edges = types.edgesBetween(type, following, gap);
      for (let n = 0; n < edges.length; n += 1) {
        const edge = edges[n] ?? 0;
        if ((this.#gaps[edge] ?? 0) >= gap) this.#walk(this.#targets[edge] ?? 0, first, clause, next + 1);
      }
      if (types.negates(following)) return;
    }
  }

  /** Follows a state from the words before `next`; what it means is a match, and each fitting edge leads on. */
  #walk(state: number, first: number, clause: number, next: number): void {
    const { types } = this;
    if (this.#says[state] === 1) {
      for (const meaning of this.states.meanings[state] ?? []) this.#add(first, next - 1, meaning);
    }
    const end = this.#firstEdge[state + 1] ?? 0;
    for (let edge = this.#firstEdge[state] ?? 0; edge < end; edge += 1) {
      const wordClass = this.#wordClasses[edge] ?? 0;
      const last = Math.min(this.#count - 1, next + (this.#gaps[edge] ?? 0));
      for (let at = next; at <= last && this.#clauses[at] === clause; at += 1) {
        const type = this.#types[at] ?? PLAIN;
        if (types.isIn(type, wordClass)) this.#walk(this.#targets[edge] ?? 0, first, clause, at + 1);
        if (types.negates(type)) break;
      }
    }
  }

  #add(first: number, last: number, { role, entry }: Meaning): void {
    const from = this.#places[first] ?? 0;
    const to = (this.#places[last] ?? from) + 1;
    const { clauseOf, sentenceOf } = this.#tokens;
    const [clause, sentence] = [clauseOf[from] ?? 0, sentenceOf[from] ?? 0];
    // Role and entry come from one meaning, so they fit each other.
    this.#matches.push({ from, to, clause, sentence, role, entry } as Match);
  }
}
