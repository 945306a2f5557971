import { PairTable } from '../text/pair-table';
import type { Meaning } from './compile-cues';
import type { States } from './states';
import type { WordClasses } from './word-classes';

/** Number of the type of the words that are in no pattern at all. */
export const PLAIN = 0;

const NO_EDGES: readonly number[] = [];
const FIRST_TYPES = 1 << 11;

/** What is asked of every word's type, as bits of `WordTypes.traits`; the longest gap it opens with stands above them. */
const TYPE = { says: 1, opens: 2, negates: 4, gapShift: 3 } as const;

const SIGNATURE_BITS = 32;

/** Bit of a class in the first or second half of a signature. */
const bitOf = (wordClass: number, half: number): number =>
  (wordClass & 1) === half ? 1 << ((wordClass >> 1) % SIGNATURE_BITS) : 0;

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
  readonly #ids: (readonly number[])[] = [];
  /** By number: `TYPE` bits. */
  #traits = new Uint8Array(FIRST_TYPES);
  /** By number: the classes it is in, as so many words of bits. */
  #bits: Uint32Array;
  readonly #bitWords: number;
  /**
   * By number: two halves of a signature of the classes it is in, two of those its edges ask for. Where no bit of one
   * type's is in another's, no edge leads from it over the other; told without looking the pair up.
   */
  #signatures = new Int32Array(FIRST_TYPES * 4);
  /** Index in `#edgeLists` + 1 of each pair of types met. */
  readonly #pairs = new PairTable();
  readonly #edgeLists: (readonly number[])[] = [NO_EDGES];

  constructor(
    private readonly classes: WordClasses,
    private readonly states: States,
  ) {
    this.#bitWords = (classes.count >> 5) + 1;
    this.#bits = new Uint32Array(FIRST_TYPES * this.#bitWords);
    this.#rootEdges = this.#byClass(edgesOf(states, 0));
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
    const signature = this.#signatures[number * 4 + (wordClass & 1)] ?? 0;
    if (((signature >>> ((wordClass >> 1) % SIGNATURE_BITS)) & 1) === 0) return false;
    const bits = this.#bits[number * this.#bitWords + (wordClass >> 5)] ?? 0;
    return ((bits >>> (wordClass & 31)) & 1) === 1;
  }

  /** Edges that lead from a type as a first word over one that follows it; remembered for each pair. */
  edgesBetween(first: number, following: number): readonly number[] {
    const signatures = this.#signatures;
    const [is, asks] = [following * 4, first * 4 + 2];
    const common =
      ((signatures[is] ?? 0) & (signatures[asks] ?? 0)) | ((signatures[is + 1] ?? 0) & (signatures[asks + 1] ?? 0));
    if (common === 0) return NO_EDGES;
    const known = this.#pairs.get(first, following);
    return this.#edgeLists[known === 0 ? this.#addPair(first, following) : known - 1] ?? NO_EDGES;
  }

  #addPair(first: number, following: number): number {
    const taken = this.#ofType(this.#opens[first], this.#ids[following] ?? []);
    const list = taken.length === 0 ? 0 : this.#edgeLists.push(taken) - 1;
    this.#pairs.add(first, following, list + 1);
    return list;
  }

  #numberOfClasses(ids: readonly number[]): number {
    const key = ids.join();
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(key, number);
    this.#add(number, ids);
    return number;
  }

  #add(number: number, ids: readonly number[]): void {
    this.#makeRoom(number + 1);
    const begin = number * this.#bitWords;
    for (const id of ids) this.#bits[begin + (id >> 5)] = (this.#bits[begin + (id >> 5)] ?? 0) | (1 << (id & 31));
    const { wordClasses, targets, gaps } = this.states;
    const after = this.#ofType(this.#rootEdges, ids).map((edge) => targets[edge] ?? 0);
    const meanings = after.flatMap((state) => this.states.meanings[state] ?? []);
    const opens = after.flatMap((state) => edgesOf(this.states, state));
    this.#ids.push(ids);
    this.#meanings.push(meanings);
    this.#opens.push(this.#byClass(opens));
    const longestGap = opens.reduce((longest, edge) => Math.max(longest, gaps[edge] ?? 0), 0);
    const negates = meanings.some((meaning) => meaning.role === 'negator');
    this.#traits[number] =
      (meanings.length > 0 ? TYPE.says : 0) |
      (opens.length > 0 ? TYPE.opens : 0) |
      (negates ? TYPE.negates : 0) |
      (longestGap << TYPE.gapShift);
    const asked = opens.map((edge) => wordClasses[edge] ?? 0);
    const signature = [ids, asked].flatMap((list) => [0, 1].map((half) => signatureOf(list, half)));
    this.#signatures.set(signature, number * 4);
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
  #ofType(edges: ReadonlyMap<number, readonly number[]> | undefined, ids: readonly number[]): readonly number[] {
    const taken: number[] = [];
    for (const id of ids) taken.push(...(edges?.get(id) ?? NO_EDGES));
    return taken.length < 2 ? taken : taken.sort((a, b) => a - b);
  }

  #makeRoom(types: number): void {
    if (types <= this.#traits.length) return;
    const traits = new Uint8Array(types * 2);
    const bits = new Uint32Array(types * 2 * this.#bitWords);
    const signatures = new Int32Array(types * 8);
    traits.set(this.#traits);
    bits.set(this.#bits);
    signatures.set(this.#signatures);
    this.#traits = traits;
    this.#bits = bits;
    this.#signatures = signatures;
  }
}

function edgesOf({ firstEdge }: States, state: number): number[] {
  const edges: number[] = [];
  for (let edge = firstEdge[state] ?? 0; edge < (firstEdge[state + 1] ?? 0); edge++) edges.push(edge);
  return edges;
}

const signatureOf = (wordClasses: readonly number[], half: number): number =>
  wordClasses.reduce((signature, wordClass) => signature | bitOf(wordClass, half), 0);
