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

/** Numbers the states that a root leads to, each once, and lays their edges side by side. */
export function layStates(root: State): States {
  const states: State[] = [root];
  const numbers = new Map<State, number>([[root, 0]]);
  // Grows while it is walked: every state is met from one before it.
  for (const state of states) {
    for (const edge of state.edges) {
      if (!numbers.has(edge.state)) numbers.set(edge.state, states.push(edge.state) - 1);
    }
  }
  const edges = states.flatMap((state) => state.edges);
  const firstEdge = new Int32Array(states.length + 1);
  states.forEach((state, number) => (firstEdge[number + 1] = (firstEdge[number] ?? 0) + state.edges.length));
  return {
    firstEdge,
    gaps: Uint8Array.from(edges, (edge) => edge.gap),
    wordClasses: Int32Array.from(edges, (edge) => edge.wordClass),
    targets: Int32Array.from(edges, (edge) => numbers.get(edge.state) ?? 0),
    meanings: states.map((state) => state.meanings),
    says: Uint8Array.from(states, (state) => (state.meanings.length > 0 ? 1 : 0)),
  };
}
