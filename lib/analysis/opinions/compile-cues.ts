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
  /** No gap skips a negator: "quality is not good" must not match "quality ..2 good". */
  readonly isNegator: boolean;
  readonly meanings: readonly Meaning[];
  /** Edges that lead on from this word as a first one. */
  readonly opens: readonly Edge[];
  readonly longestGap: number;
}

/** Number of the type of the words that are in no pattern at all. */
export const PLAIN = 0;

export interface CueAutomaton {
  readonly patternCount: number;
  /** Number of the type of a word, by the word's number in the vocabulary; remembered. */
  typeOf(word: number): number;
  /** The types by number; grows as words are met. */
  readonly types: readonly WordType[];
  /** Edges that lead from a type as a first word over one that follows it, both by number; remembered for each pair. */
  edgesBetween(first: number, following: number): readonly Edge[];
  readonly adjectiveComesFirst: boolean;
}

const NO_EDGES: readonly Edge[] = [];

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
    typeOf: (word) => numbers.of(word),
    types: types.all,
    edgesBetween: (first, following) => types.edgesBetween(first, following),
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

/** The types of the words met. Words in the same classes share one (many are in none), so that there are few, whatever is read. */
class WordTypes {
  readonly all: WordType[] = [];
  readonly #numbers = new Map<string, number>();
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

  edgesBetween(first: number, following: number): readonly Edge[] {
    const known = this.#pairs.get(first, following);
    return this.#edgeLists[known === 0 ? this.#addPair(first, following) : known - 1] ?? NO_EDGES;
  }

  #addPair(first: number, following: number): number {
    const type = this.all[following];
    const taken = this.all[first]?.opens.filter((edge) => type !== undefined && isIn(type, edge.wordClass)) ?? NO_EDGES;
    const list = taken.length === 0 ? 0 : this.#edgeLists.push(taken) - 1;
    this.#pairs.add(first, following, list + 1);
    return list;
  }

  #numberOfClasses(ids: readonly number[]): number {
    const key = ids.join();
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.all.push(this.#newType(ids)) - 1;
    this.#numbers.set(key, number);
    return number;
  }

  #newType(ids: readonly number[]): WordType {
    const bits = new Uint32Array((this.classes.count >> 5) + 1);
    for (const id of ids) bits[id >> 5] = (bits[id >> 5] ?? 0) | (1 << (id & 31));
    const states = this.root.edges.filter((edge) => ids.includes(edge.wordClass)).map((edge) => edge.state);
    const opens = states.flatMap((state) => state.edges);
    return {
      bits,
      isNegator: states.some((state) => state.meanings.some((meaning) => meaning.role === 'negator')),
      meanings: states.flatMap((state) => state.meanings),
      opens,
      longestGap: opens.reduce((longest, edge) => Math.max(longest, edge.gap), 0),
    };
  }
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
