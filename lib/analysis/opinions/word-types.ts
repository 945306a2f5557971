import { enlarged } from '../text/enlarged';
import { PairCache } from '../text/pair-cache';
import { PairTable } from '../text/pair-table';
import type { Meaning } from './compile-cues';
import { edgesOf, type States } from './states';
import type { WordClasses } from './word-classes';

/** Number of the type of the words that are in no pattern at all. */
export const PLAIN = 0;

const NO_EDGES: readonly number[] = [];
const FIRST_TYPES = 1 << 11;

/** What is asked of every word's type, as bits of `WordTypes.traits`; the longest gap it opens with stands above them. */
const TYPE = { says: 1, opens: 2, negates: 4, gapShift: 3 } as const;

/**
 * Signatures of a type, side by side in one line of the processor's cache, four words of bits each: the classes it is in;
 * those of them that may come second in a pattern; those that its edges ask for as a first word; those that its edges
 * with a gap ask for.
 */
const SIGNATURE = { is: 0, second: 4, asks: 8, asksOverGap: 12, size: 16 } as const;

/** Which word of a signature holds a class, and as which bit. */
const wordOf = (wordClass: number): number => wordClass & 3;
const bitOf = (wordClass: number): number => (wordClass >> 2) & 31;

/**
 * The types of the words met: the classes a word belongs to, what it says, what it opens as a first word. Words in the
 * same classes share one (many are in none), so that there are few, whatever is read.
 */
export class WordTypes {
  readonly #numbers = new Map<string, number>();
  readonly #meanings: (readonly Meaning[])[] = [];
  /** Edges that lead on from a word of a type as a first one, by the class they ask for. */
  readonly #opens: ReadonlyMap<number, readonly number[]>[] = [];
  /** Edges of the root, by class. */
  readonly #rootEdges: ReadonlyMap<number, readonly number[]>;
  /** By number: `TYPE` bits. */
  #traits = new Uint8Array(FIRST_TYPES);
  /** Where the classes of each type begin in `#classIds`, those that may come second first; the next type's beginning is their end. */
  #firstClass = new Int32Array(FIRST_TYPES + 1);
  /** Where those of its classes end that may come second. */
  #secondsEnd = new Int32Array(FIRST_TYPES);
  readonly #comesSecond: Uint8Array;
  #classIds = new Int32Array(FIRST_TYPES * 4);
  /** By number: the classes its edges ask for, as so many words of bits. */
  #asked: Uint32Array;
  readonly #bitWords: number;
  /** By number: `SIGNATURE`s. Where no bit that one type asks for is in the other's, no edge leads over it; told without looking the pair up. */
  #signatures = new Int32Array(FIRST_TYPES * SIGNATURE.size);
  /** Index in `#edgeLists` of each pair of types met that has edges. */
  readonly #pairs = new PairTable();
  /** The same of pairs met of late, those without edges included. */
  readonly #latest = new PairCache();
  readonly #edgeLists: (readonly number[])[] = [NO_EDGES];

  constructor(
    private readonly classes: WordClasses,
    private readonly states: States,
  ) {
    this.#bitWords = (classes.count >> 5) + 1;
    this.#asked = new Uint32Array(FIRST_TYPES * this.#bitWords);
    this.#rootEdges = this.#byClass(edgesOf(states, 0));
    this.#comesSecond = new Uint8Array(classes.count);
    for (const first of edgesOf(states, 0)) {
      for (const second of edgesOf(states, states.targets[first] ?? 0)) {
        this.#comesSecond[states.wordClasses[second] ?? 0] = 1;
      }
    }
    this.#numberOfClasses([]);
  }

  numberOf(folded: string): number {
    return this.#numberOfClasses(this.classes.find(folded));
  }

  /** Does a type mean something by itself? */
  says(number: number): boolean {
    return ((this.#traits[number] ?? 0) & TYPE.says) !== 0;
  }

  opens(number: number): boolean {
    return ((this.#traits[number] ?? 0) & TYPE.opens) !== 0;
  }

  /** No gap skips a negator: "quality is not good" must not match "quality ..2 good". */
  negates(number: number): boolean {
    return ((this.#traits[number] ?? 0) & TYPE.negates) !== 0;
  }

  /** The longest gap after a first word. */
  longestGap(number: number): number {
    return (this.#traits[number] ?? 0) >> TYPE.gapShift;
  }

  meaningsOf(number: number): readonly Meaning[] {
    return this.#meanings[number] ?? [];
  }

  /** Is a word of the type in a class? */
  isIn(number: number, wordClass: number): boolean {
    // The signature is small enough to stay near; it answers most questions.
    const signature = this.#signatures[number * SIGNATURE.size + wordOf(wordClass)] ?? 0;
    if (((signature >>> bitOf(wordClass)) & 1) === 0) return false;
    const end = this.#firstClass[number + 1] ?? 0;
    for (let at = this.#firstClass[number] ?? 0; at < end; at += 1) if (this.#classIds[at] === wordClass) return true;
    return false;
  }

  /**
   * Edges that lead from a type as a first word over one that follows it; remembered for each pair.
   * @param gap words between the two; where there are any, only edges with a gap matter, and the shorter ones are given too.
   */
  edgesBetween(first: number, following: number, gap: number): readonly number[] {
    const signatures = this.#signatures;
    const is = following * SIGNATURE.size + SIGNATURE.second;
    const asks = first * SIGNATURE.size + (gap === 0 ? SIGNATURE.asks : SIGNATURE.asksOverGap);
    const common =
      ((signatures[is] ?? 0) & (signatures[asks] ?? 0)) |
      ((signatures[is + 1] ?? 0) & (signatures[asks + 1] ?? 0)) |
      ((signatures[is + 2] ?? 0) & (signatures[asks + 2] ?? 0)) |
      ((signatures[is + 3] ?? 0) & (signatures[asks + 3] ?? 0));
    if (common === 0) return NO_EDGES;
    const latest = this.#latest.get(first, following);
    return this.#edgeLists[latest < 0 ? this.#listOf(first, following) : latest] ?? NO_EDGES;
  }

  #listOf(first: number, following: number): number {
    const known = this.#leads(first, following)
      ? this.#pairs.get(first, following) || this.#addPair(first, following)
      : 0;
    this.#latest.set(first, following, known);
    return known;
  }

  /** Does any edge lead from a type as a first word over one that follows it? */
  #leads(first: number, following: number): boolean {
    const end = this.#secondsEnd[following] ?? 0;
    for (let at = this.#firstClass[following] ?? 0; at < end; at += 1) {
      if (this.#asks(first, this.#classIds[at] ?? 0)) return true;
    }
    return false;
  }

  /** Does an edge lead from a type as a first word over a class? */
  #asks(first: number, wordClass: number): boolean {
    const bits = this.#asked[first * this.#bitWords + (wordClass >> 5)] ?? 0;
    return ((bits >>> (wordClass & 31)) & 1) === 1;
  }

  #addPair(first: number, following: number): number {
    const seconds = this.#classIds.subarray(this.#firstClass[following], this.#secondsEnd[following]);
    const ids = seconds.filter((id) => this.#asks(first, id));
    const list = this.#edgeLists.push(this.#ofType(this.#opens[first], ids)) - 1;
    this.#pairs.add(first, following, list);
    return list;
  }

  #numberOfClasses(ids: readonly number[]): number {
    if (ids.length === 0 && this.#numbers.size > PLAIN) return PLAIN;
    const key = ids.join();
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(key, number);
    this.#add(number, ids);
    return number;
  }

  #add(number: number, ids: readonly number[]): void {
    const firstClass = this.#firstClass[number] ?? 0;
    this.#makeRoom(number + 1, firstClass + ids.length);
    const seconds = ids.filter((id) => this.#comesSecond[id] === 1);
    this.#classIds.set(seconds, firstClass);
    this.#classIds.set(
      ids.filter((id) => this.#comesSecond[id] === 0),
      firstClass + seconds.length,
    );
    this.#secondsEnd[number] = firstClass + seconds.length;
    this.#firstClass[number + 1] = firstClass + ids.length;
    // Plain loops: this is done for some thousand types within the first second, and closures cost the most of it.
    const { firstEdge, wordClasses, targets, gaps } = this.states;
    const meanings: Meaning[] = [];
    const opens: number[] = [];
    const [asked, askedOver]: [number[], number[]] = [[], []];
    let longestGap = 0;
    for (const root of this.#ofType(this.#rootEdges, ids)) {
      const state = targets[root] ?? 0;
      for (const meaning of this.states.meanings[state] ?? []) meanings.push(meaning);
      const end = firstEdge[state + 1] ?? 0;
      for (let edge = firstEdge[state] ?? 0; edge < end; edge += 1) {
        const [wordClass, gap] = [wordClasses[edge] ?? 0, gaps[edge] ?? 0];
        opens.push(edge);
        asked.push(wordClass);
        if (gap > 0) askedOver.push(wordClass);
        if (gap > longestGap) longestGap = gap;
      }
    }
    this.#meanings.push(meanings);
    this.#opens.push(this.#byClass(opens));
    const negates = meanings.some((meaning) => meaning.role === 'negator');
    this.#traits[number] =
      (meanings.length > 0 ? TYPE.says : 0) |
      (opens.length > 0 ? TYPE.opens : 0) |
      (negates ? TYPE.negates : 0) |
      (longestGap << TYPE.gapShift);
    const begin = number * this.#bitWords;
    for (const id of asked) this.#asked[begin + (id >> 5)] = (this.#asked[begin + (id >> 5)] ?? 0) | (1 << (id & 31));
    this.#sign(number * SIGNATURE.size + SIGNATURE.is, ids);
    this.#sign(number * SIGNATURE.size + SIGNATURE.second, seconds);
    this.#sign(number * SIGNATURE.size + SIGNATURE.asks, asked);
    this.#sign(number * SIGNATURE.size + SIGNATURE.asksOverGap, askedOver);
  }

  /** Sets the bits of classes in the signature that begins at `at`. */
  #sign(at: number, wordClasses: readonly number[]): void {
    const signatures = this.#signatures;
    for (const wordClass of wordClasses) {
      const word = at + wordOf(wordClass);
      signatures[word] = (signatures[word] ?? 0) | (1 << bitOf(wordClass));
    }
  }

  #byClass(edges: readonly number[]): ReadonlyMap<number, readonly number[]> {
    const lists = new Map<number, number[]>();
    for (const edge of edges) {
      const wordClass = this.states.wordClasses[edge] ?? 0;
      const list = lists.get(wordClass);
      if (list === undefined) lists.set(wordClass, [edge]);
      else list.push(edge);
    }
    return lists;
  }

  /** Of edges by class those that a word in the classes `ids` may take, in the order of the edges. */
  #ofType(edges: ReadonlyMap<number, readonly number[]> | undefined, ids: Iterable<number>): readonly number[] {
    const taken: number[] = [];
    for (const id of ids) taken.push(...(edges?.get(id) ?? NO_EDGES));
    return taken.length < 2 ? taken : taken.sort((a, b) => a - b);
  }

  #makeRoom(types: number, classIds: number): void {
    if (classIds > this.#classIds.length) this.#classIds = enlarged(this.#classIds, classIds * 2);
    if (types <= this.#traits.length) return;
    this.#traits = enlarged(this.#traits, types * 2);
    this.#firstClass = enlarged(this.#firstClass, types * 2 + 1);
    this.#secondsEnd = enlarged(this.#secondsEnd, types * 2);
    this.#asked = enlarged(this.#asked, types * 2 * this.#bitWords);
    this.#signatures = enlarged(this.#signatures, types * 2 * SIGNATURE.size);
  }
}
