import { parsePattern, type Choices, type KnownUnits, type Sequence } from './parse-pattern';
import type { WordClasses } from './word-classes';

interface Edge {
  readonly gap: number;
  readonly wordClass: number;
  readonly state: State;
}

/** A state while the automaton is built: its edges are word classes, some after a gap. */
export interface State {
  readonly edges: Edge[];
  /** By number. */
  readonly meanings: number[];
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
export class Trie {
  readonly root = newState();
  readonly #start: readonly Open[] = [{ state: this.root, gap: 0 }];
  readonly #units: KnownUnits = new Map();
  /** What is open after a place, by what was open before it: patterns that begin with the same places share them. */
  readonly #after = new Map<readonly Open[], Map<Choices, readonly Open[]>>();
  readonly #index = new Map<State, Map<number, State>>();

  insert(pattern: string, meaning: number, classes: WordClasses): void {
    let open = this.#start;
    for (const choices of parsePattern(pattern, this.#units)) open = this.#openAfter(open, choices, classes);
    for (const { state } of open) {
      if (state === this.root) throw new Error(`Pattern matches nothing: ${pattern}`);
      if (!state.meanings.includes(meaning)) state.meanings.push(meaning);
    }
  }

  #openAfter(open: readonly Open[], choices: Choices, classes: WordClasses): readonly Open[] {
    let known = this.#after.get(open);
    if (known === undefined) this.#after.set(open, (known = new Map()));
    let after = known.get(choices);
    if (after === undefined) known.set(choices, (after = this.#addPlace(open, choices, classes)));
    return after;
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
