import { PairTable } from '../text/pair-table';
import { WordNumbers } from '../text/word-numbers';
import type { LanguageCues, AspectCue, DriverCue, EvaluationCue, LeavingCue } from './cue-entries';
import { parsePattern, splitPatterns, type Choices, type Sequence } from './parse-pattern';

/** What a pattern means once it has matched. */
export type Meaning =
  | { readonly role: 'driver'; readonly entry: DriverCue }
  | { readonly role: 'aspect'; readonly entry: AspectCue }
  | { readonly role: 'evaluation'; readonly entry: EvaluationCue }
  | { readonly role: 'leaving'; readonly entry: LeavingCue }
  | { readonly role: 'idle' }
  | { readonly role: 'negator' };

export interface Edge {
  readonly gap: number;
  readonly wordClass: number;
  readonly state: State;
}

/** A state of the automaton: a trie whose edges are word classes, some after a gap. */
export interface State {
  readonly edges: Edge[];
  readonly meanings: Meaning[];
}

/** A word as the automaton sees it: the classes it belongs to, as bits, and what it says or opens as a first word. */
export interface WordType {
  readonly bits: Uint32Array;
  readonly meanings: readonly Meaning[];
  /** Edges that lead on from this word as a first one. */
  readonly opens: readonly Edge[];
}

/** Number of the type of the words that are in no pattern at all. */
export const PLAIN = 0;

export interface CueAutomaton {
  readonly patternCount: number;
  readonly types: WordTypes;
  /** Number of the type of a word, by the word's number in the vocabulary; remembered. */
  typeOf(word: number): number;
  readonly adjectiveComesFirst: boolean;
}

const NO_EDGES: readonly Edge[] = [];
const FIRST_TYPES = 1 << 11;

/** Compiles all cues of a language into one automaton, so that a text is read once whatever their number. */
export function compileCues(cues: LanguageCues): CueAutomaton {
  const trie = new Trie();
  const classes = new WordClasses();
  let patternCount = 0;
  const add = (patterns: string, meaning: Meaning): void => {
    for (const pattern of splitPatterns(patterns)) {
      patternCount += 1;
      trie.insert(pattern, meaning, classes);
    }
  };
  for (const entry of cues.drivers) add(entry.patterns, { role: 'driver', entry });
  for (const entry of cues.aspects) add(entry.patterns, { role: 'aspect', entry });
  for (const entry of cues.evaluations) add(entry.patterns, { role: 'evaluation', entry });
  for (const entry of cues.leaving) add(entry.patterns, { role: 'leaving', entry });
  add(cues.idle, { role: 'idle' });
  add(cues.negators, { role: 'negator' });
  const types = new WordTypes(classes, trie.root);
  const numbers = new WordNumbers((folded) => types.numberOf(folded));
  return {
    patternCount,
    types,
    typeOf: (word) => numbers.of(word),
    adjectiveComesFirst: cues.adjectiveComesFirst,
  };
}

function newState(): State {
  return { edges: [], meanings: [] };
}

/** A state that the next step leaves, and the gap it is owed. */
interface Open {
  readonly state: State;
  readonly gap: number;
}

/**
 * The automaton while it is built. Patterns share their beginnings; where a place of a pattern has several choices,
 * these meet again in one state, so that brackets do not multiply.
 */
class Trie {
  readonly root = newState();
  readonly #index = new Map<State, Map<number, State>>();

  insert(pattern: string, meaning: Meaning, classes: WordClasses): void {
    let open: readonly Open[] = [{ state: this.root, gap: 0 }];
    for (const choices of parsePattern(pattern)) open = this.#addPlace(open, choices, classes);
    for (const { state } of open) {
      if (state === this.root) throw new Error(`Pattern matches nothing: ${pattern}`);
      if (!state.meanings.includes(meaning)) state.meanings.push(meaning);
    }
  }

  #addPlace(open: readonly Open[], choices: Choices, classes: WordClasses): Open[] {
    const spoken = choices.filter((choice) => choice.steps.length > 0);
    const silent = choices.filter((choice) => choice.steps.length === 0);
    const after = silent.flatMap((choice) => open.map(({ state, gap }) => ({ state, gap: gap + choice.gap })));
    const [only] = spoken;
    const [from] = open;
    if (only === undefined) return after;
    if (spoken.length === 1 && open.length === 1 && from !== undefined) {
      const state = only.steps.reduce(
        (at, step, n) => this.#follow(at, step.gap + (n === 0 ? from.gap : 0), classes.idOf(step.words)),
        from.state,
      );
      return [...after, { state, gap: only.gap }];
    }
    const meetings = new Map<number, State>();
    for (const choice of spoken) {
      const meeting = meetings.get(choice.gap) ?? newState();
      meetings.set(choice.gap, meeting);
      for (const before of open) this.#lead(before, choice, meeting, classes);
    }
    return [...after, ...[...meetings].map(([gap, state]) => ({ state, gap }))];
  }

  /** Leads a choice from a state to the one where it meets the other choices. */
  #lead(before: Open, choice: Sequence, meeting: State, classes: WordClasses): void {
    let { state } = before;
    choice.steps.forEach((step, n) => {
      const gap = step.gap + (n === 0 ? before.gap : 0);
      const wordClass = classes.idOf(step.words);
      if (n < choice.steps.length - 1) state = this.#follow(state, gap, wordClass);
      else state.edges.push({ gap, wordClass, state: meeting });
    });
  }

  #follow(state: State, gap: number, wordClass: number): State {
    let index = this.#index.get(state);
    if (index === undefined) this.#index.set(state, (index = new Map()));
    const key = wordClass * 100 + gap;
    let following = index.get(key);
    if (following === undefined) {
      following = newState();
      index.set(key, following);
      state.edges.push({ gap, wordClass, state: following });
    }
    return following;
  }
}

/** Sets of alternative words, numbered; and which of them a word belongs to. */
class WordClasses {
  readonly #ids = new Map<string, number>();
  readonly #literals = new Map<string, number[]>();
  readonly #prefixes = new Map<string, { readonly prefix: string; readonly id: number }[]>();

  get count(): number {
    return this.#ids.size;
  }

  idOf(words: readonly string[]): number {
    const key = [...words].sort().join('|');
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(key, id);
    for (const word of words) {
      if (word.endsWith('*')) push(this.#prefixes, word.slice(0, 2), { prefix: word.slice(0, -1), id });
      else push(this.#literals, word, id);
    }
    return id;
  }

  /** Ids of the classes a folded word is in, ascending. */
  find(folded: string): number[] {
    const word = folded.replace(/['’‘`´]/g, '');
    const found = new Set(this.#literals.get(word));
    if (/^\d/.test(word)) for (const id of this.#literals.get('#') ?? []) found.add(id);
    for (const { prefix, id } of this.#prefixes.get(word.slice(0, 2)) ?? []) if (word.startsWith(prefix)) found.add(id);
    return [...found].sort((a, b) => a - b);
  }
}

/** What is asked of every word's type, as bits of `WordTypes.traits`; the longest gap it opens with stands above them. */
const TYPE = { says: 1, opens: 2, negates: 4, gapShift: 3 } as const;

const SIGNATURE_BITS = 32;

/** Bit of a class in the first or second half of a signature. */
const bitOf = (wordClass: number, half: number): number =>
  (wordClass & 1) === half ? 1 << ((wordClass >> 1) % SIGNATURE_BITS) : 0;

/** The types of the words met. Words in the same classes share one (many are in none), so that there are few, whatever is read. */
export class WordTypes {
  readonly #all: WordType[] = [];
  readonly #numbers = new Map<string, number>();
  /** `TYPE` bits by number. */
  #traits = new Uint8Array(FIRST_TYPES);
  /**
   * By number: two halves of a signature of the classes it is in, two of those its edges ask for. Where no bit of one
   * type's is in another's, no edge leads from it over the other; told without looking the pair up.
   */
  #signatures = new Int32Array(FIRST_TYPES * 4);
  /** Index in `#edgeLists` + 1 of each pair of types met. */
  readonly #pairs = new PairTable();
  readonly #edgeLists: (readonly Edge[])[] = [NO_EDGES];

  constructor(
    private readonly classes: WordClasses,
    private readonly root: State,
  ) {
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
    return this.#all[number]?.meanings ?? [];
  }

  /** Is a word of the type in a class? */
  isIn(number: number, wordClass: number): boolean {
    return isIn(this.#all[number]?.bits, wordClass);
  }

  /** Edges that lead from a type as a first word over one that follows it; remembered for each pair. */
  edgesBetween(first: number, following: number): readonly Edge[] {
    const signatures = this.#signatures;
    const [is, asks] = [following * 4, first * 4 + 2];
    const common =
      ((signatures[is] ?? 0) & (signatures[asks] ?? 0)) | ((signatures[is + 1] ?? 0) & (signatures[asks + 1] ?? 0));
    if (common === 0) return NO_EDGES;
    const known = this.#pairs.get(first, following);
    return this.#edgeLists[known === 0 ? this.#addPair(first, following) : known - 1] ?? NO_EDGES;
  }

  #addPair(first: number, following: number): number {
    const taken = this.#all[first]?.opens.filter((edge) => this.isIn(following, edge.wordClass)) ?? NO_EDGES;
    const list = taken.length === 0 ? 0 : this.#edgeLists.push(taken) - 1;
    this.#pairs.add(first, following, list + 1);
    return list;
  }

  #numberOfClasses(ids: readonly number[]): number {
    const key = ids.join();
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#add(ids);
    this.#numbers.set(key, number);
    return number;
  }

  #add(ids: readonly number[]): number {
    const bits = new Uint32Array((this.classes.count >> 5) + 1);
    for (const id of ids) bits[id >> 5] = (bits[id >> 5] ?? 0) | (1 << (id & 31));
    const states = this.root.edges.filter((edge) => isIn(bits, edge.wordClass)).map((edge) => edge.state);
    const meanings = states.flatMap((state) => state.meanings);
    const opens = states.flatMap((state) => state.edges);
    const number = this.#all.push({ bits, meanings, opens }) - 1;
    this.#makeRoom(number + 1);
    const longestGap = opens.reduce((longest, edge) => Math.max(longest, edge.gap), 0);
    const negates = meanings.some((meaning) => meaning.role === 'negator');
    this.#traits[number] =
      (meanings.length > 0 ? TYPE.says : 0) |
      (opens.length > 0 ? TYPE.opens : 0) |
      (negates ? TYPE.negates : 0) |
      (longestGap << TYPE.gapShift);
    const asked = opens.map((edge) => edge.wordClass);
    const signature = [ids, asked].flatMap((list) => [0, 1].map((half) => signatureOf(list, half)));
    this.#signatures.set(signature, number * 4);
    return number;
  }

  #makeRoom(types: number): void {
    if (types <= this.#traits.length) return;
    const [traits, signatures] = [new Uint8Array(types * 2), new Int32Array(types * 8)];
    traits.set(this.#traits);
    signatures.set(this.#signatures);
    this.#traits = traits;
    this.#signatures = signatures;
  }
}

const signatureOf = (wordClasses: readonly number[], half: number): number =>
  wordClasses.reduce((signature, wordClass) => signature | bitOf(wordClass, half), 0);

function isIn(bits: Uint32Array | undefined, wordClass: number): boolean {
  return (((bits?.[wordClass >> 5] ?? 0) >>> (wordClass & 31)) & 1) === 1;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
