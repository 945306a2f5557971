import type { Meaning } from './compile-cues';
import type { State } from './pattern-trie';

/** The automaton's states and edges by number, side by side: a walk reads a few arrays and follows no pointers. State 0 is the root. */
export interface States {
  /** First edge of each state; the next state's first is its end. */
  readonly firstEdge: Int32Array;
  readonly gaps: Uint8Array;
  readonly wordClasses: Int32Array;
  /** State an edge leads to. */
  readonly targets: Int32Array;
  readonly meanings: readonly (readonly Meaning[])[];
  /** 1 where a state means something. */
  readonly says: Uint8Array;
}

/** The same as plain lists, with meanings by number. */
export interface LaidStates {
  readonly firstEdge: readonly number[];
  readonly gaps: readonly number[];
  readonly wordClasses: readonly number[];
  readonly targets: readonly number[];
  readonly meanings: readonly (readonly number[])[];
}

/** Numbers the states that a root leads to, each once, and lays their edges side by side. */
export function layStates(root: State): LaidStates {
  const states: State[] = [root];
  const numbers = new Map<State, number>([[root, 0]]);
  const firstEdge = [0];
  const gaps: number[] = [];
  const wordClasses: number[] = [];
  const targets: number[] = [];
  // Grows while it is walked: every state is met from one before it.
  for (const state of states) {
    for (const edge of state.edges) {
      let target = numbers.get(edge.state);
      if (target === undefined) numbers.set(edge.state, (target = states.push(edge.state) - 1));
      gaps.push(edge.gap);
      wordClasses.push(edge.wordClass);
      targets.push(target);
    }
    firstEdge.push(gaps.length);
  }
  return { firstEdge, gaps, wordClasses, targets, meanings: states.map((state) => state.meanings) };
}

const NOTHING: readonly Meaning[] = [];

/** The states as a walk reads them; `all` are the meanings by number. */
export function statesOf(laid: LaidStates, all: readonly Meaning[]): States {
  return {
    firstEdge: Int32Array.from(laid.firstEdge),
    gaps: Uint8Array.from(laid.gaps),
    wordClasses: Int32Array.from(laid.wordClasses),
    targets: Int32Array.from(laid.targets),
    meanings: laid.meanings.map((own) => (own.length === 0 ? NOTHING : own.flatMap((number) => all[number] ?? []))),
    says: Uint8Array.from(laid.meanings, (own) => (own.length > 0 ? 1 : 0)),
  };
}

/** Numbers of the edges that lead on from a state. */
export function edgesOf({ firstEdge }: States, state: number): number[] {
  const edges: number[] = [];
  for (let edge = firstEdge[state] ?? 0; edge < (firstEdge[state + 1] ?? 0); edge++) edges.push(edge);
  return edges;
}
