import { WordMemo } from '../text/word-memo';
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
  /** Number of the type within its automaton. */
  readonly number: number;
  readonly bits: Uint32Array;
  /** In no pattern at all. */
  readonly isPlain: boolean;
  /** No gap skips a negator: "quality is not good" must not match "quality ..2 good". */
  readonly isNegator: boolean;
  readonly meanings: readonly Meaning[];
  /** Edges that lead on from this word as a first one. */
  readonly opens: readonly Edge[];
  readonly longestGap: number;
  /** Of `opens`, those that the word of a type takes, by the number of that type: worked out once for each pair met. */
  readonly taken: (readonly Edge[] | undefined)[];
}

export interface CueAutomaton {
  readonly patternCount: number;
  /** Of a word by its number in the vocabulary; remembered. */
  typeOf(word: number): WordType;
  /** Edges that lead from `first` as a first word over `following`; remembered for each pair. */
  edgesBetween(first: WordType, following: WordType): readonly Edge[];
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
  const types = new WordMemo((folded) => classes.typeOf(folded, trie.root));
  return {
    patternCount,
    typeOf: (word) => types.of(word),
    edgesBetween: (first, following) => classes.edgesBetween(first, following),
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
  readonly #types = new Map<string, WordType>();

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

  /** Words in the same classes share one type (most are in none), so that there are few, whatever is read. */
  typeOf(folded: string, root: State): WordType {
    const ids = this.#find(folded.replace(/['’‘`´]/g, ''));
    const key = [...ids].sort((a, b) => a - b).join();
    let type = this.#types.get(key);
    if (type === undefined) this.#types.set(key, (type = this.#newType(ids, root)));
    return type;
  }

  edgesBetween(first: WordType, following: WordType): readonly Edge[] {
    const known = first.taken[following.number];
    if (known !== undefined) return known;
    const taken = first.opens.filter((edge) => isIn(following, edge.wordClass));
    while (first.taken.length < following.number) first.taken.push(undefined);
    return (first.taken[following.number] = taken.length === 0 ? NO_EDGES : taken);
  }

  #newType(ids: ReadonlySet<number>, root: State): WordType {
    const bits = new Uint32Array((this.#ids.size >> 5) + 1);
    for (const id of ids) bits[id >> 5] = (bits[id >> 5] ?? 0) | (1 << (id & 31));
    const states = root.edges.filter((edge) => ids.has(edge.wordClass)).map((edge) => edge.state);
    return toType(this.#types.size, bits, ids.size === 0, states);
  }

  #find(word: string): Set<number> {
    const found = new Set(this.#literals.get(word));
    if (/^\d/.test(word)) for (const id of this.#literals.get('#') ?? []) found.add(id);
    for (const { prefix, id } of this.#prefixes.get(word.slice(0, 2)) ?? []) if (word.startsWith(prefix)) found.add(id);
    return found;
  }
}

function toType(number: number, bits: Uint32Array, isPlain: boolean, states: readonly State[]): WordType {
  const opens = states.flatMap((state) => state.edges);
  return {
    number,
    bits,
    isPlain,
    isNegator: states.some((state) => state.meanings.some((meaning) => meaning.role === 'negator')),
    meanings: states.flatMap((state) => state.meanings),
    opens,
    longestGap: opens.reduce((longest, edge) => Math.max(longest, edge.gap), 0),
    taken: [],
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
