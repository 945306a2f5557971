import type { LanguageCues, AspectCue, DriverCue, EvaluationCue, LeavingCue } from './cue-entries';
import { parsePattern, splitPatterns, type Step } from './parse-pattern';

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
  /** In no pattern at all. */
  readonly isPlain: boolean;
  /** No gap skips a negator: "quality is not good" must not match "quality ..2 good". */
  readonly isNegator: boolean;
  readonly meanings: readonly Meaning[];
  /** Edges that lead on from this word as a first one. */
  readonly opens: readonly Edge[];
  readonly longestGap: number;
  /** Of `opens`, those that the word of a type takes: worked out once for each pair met. */
  readonly taken: Map<WordType, readonly Edge[]>;
}

export interface CueAutomaton {
  readonly patternCount: number;
  /** Remembered for each word type. */
  typeOf(folded: string): WordType;
  /** Edges that lead from `first` as a first word over `following`; remembered for each pair. */
  edgesBetween(first: WordType, following: WordType): readonly Edge[];
  readonly adjectiveComesFirst: boolean;
}

/** Word types remembered at most: reviews of any length must not grow the memory without end. */
const REMEMBERED_TYPES = 20_000;
const REMEMBERED_PAIRS = 200_000;

/** Compiles all cues of a language into one automaton, so that a text is read once whatever their number. */
export function compileCues(cues: LanguageCues): CueAutomaton {
  const root = newState();
  const classes = new WordClasses();
  let patternCount = 0;
  const add = (patterns: string, meaning: Meaning): void => {
    for (const pattern of splitPatterns(patterns)) {
      patternCount += 1;
      for (const steps of parsePattern(pattern)) insert(root, steps, meaning, classes);
    }
  };
  for (const entry of cues.drivers) add(entry.patterns, { role: 'driver', entry });
  for (const entry of cues.aspects) add(entry.patterns, { role: 'aspect', entry });
  for (const entry of cues.evaluations) add(entry.patterns, { role: 'evaluation', entry });
  for (const entry of cues.leaving) add(entry.patterns, { role: 'leaving', entry });
  add(cues.idle, { role: 'idle' });
  add(cues.negators, { role: 'negator' });
  return {
    patternCount,
    typeOf: (folded) => classes.typeOf(folded, root),
    edgesBetween: (first, following) => classes.edgesBetween(first, following),
    adjectiveComesFirst: cues.adjectiveComesFirst,
  };
}

function newState(): State {
  return { edges: [], meanings: [] };
}

function insert(root: State, steps: readonly Step[], meaning: Meaning, classes: WordClasses): void {
  let state = root;
  for (const step of steps) {
    const wordClass = classes.idOf(step.words);
    let following = state.edges.find((edge) => edge.gap === step.gap && edge.wordClass === wordClass)?.state;
    if (following === undefined) {
      following = newState();
      state.edges.push({ gap: step.gap, wordClass, state: following });
    }
    state = following;
  }
  if (!state.meanings.includes(meaning)) state.meanings.push(meaning);
}

/** Sets of alternative words, numbered; and which of them a word belongs to. */
class WordClasses {
  readonly #ids = new Map<string, number>();
  readonly #literals = new Map<string, number[]>();
  readonly #prefixes = new Map<string, { readonly prefix: string; readonly id: number }[]>();
  readonly #remembered = new Map<string, WordType>();
  #plain: WordType | null = null;
  #pairs = 0;

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

  typeOf(folded: string, root: State): WordType {
    const known = this.#remembered.get(folded);
    if (known !== undefined) return known;
    const type = this.#newType(this.#find(folded.replace(/['’‘`´]/g, '')), root);
    if (this.#remembered.size >= REMEMBERED_TYPES || this.#pairs >= REMEMBERED_PAIRS) {
      this.#remembered.clear();
      this.#pairs = 0;
    }
    this.#remembered.set(folded, type);
    return type;
  }

  edgesBetween(first: WordType, following: WordType): readonly Edge[] {
    const known = first.taken.get(following);
    if (known !== undefined) return known;
    const taken = first.opens.filter((edge) => isIn(following, edge.wordClass));
    first.taken.set(following, taken);
    this.#pairs += 1;
    return taken;
  }

  /** Most words of a language are in no pattern: they share one type. */
  #newType(ids: ReadonlySet<number>, root: State): WordType {
    const size = (this.#ids.size >> 5) + 1;
    this.#plain ??= toType(new Uint32Array(size), true, []);
    if (ids.size === 0) return this.#plain;
    const bits = new Uint32Array(size);
    for (const id of ids) bits[id >> 5] = (bits[id >> 5] ?? 0) | (1 << (id & 31));
    return toType(
      bits,
      false,
      root.edges.filter((edge) => ids.has(edge.wordClass)).map((edge) => edge.state),
    );
  }

  #find(word: string): Set<number> {
    const found = new Set(this.#literals.get(word));
    if (/^\d/.test(word)) for (const id of this.#literals.get('#') ?? []) found.add(id);
    for (const { prefix, id } of this.#prefixes.get(word.slice(0, 2)) ?? []) if (word.startsWith(prefix)) found.add(id);
    return found;
  }
}

function toType(bits: Uint32Array, isPlain: boolean, states: readonly State[]): WordType {
  const opens = states.flatMap((state) => state.edges);
  return {
    bits,
    isPlain,
    isNegator: states.some((state) => state.meanings.some((meaning) => meaning.role === 'negator')),
    meanings: states.flatMap((state) => state.meanings),
    opens,
    longestGap: opens.reduce((longest, edge) => Math.max(longest, edge.gap), 0),
    taken: new Map(),
  };
}

/** Is the word in the class? */
export function isIn(type: WordType, wordClass: number): boolean {
  return (((type.bits[wordClass >> 5] ?? 0) >>> (wordClass & 31)) & 1) === 1;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
