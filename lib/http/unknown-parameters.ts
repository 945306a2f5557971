import { AppError } from '@/lib/errors';

export interface UnknownParameter {
  readonly name: string;
  readonly nearest: string;
}

/** How many letters must be added, taken away or replaced to make one word of another (Levenshtein 1966). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 0; at < one.length; at += 1) {
    const next = [at + 1];
    for (let to = 0; to < other.length; to += 1) {
      const replaced = (row[to] ?? 0) + (one[at] === other[to] ? 0 : 1);
      next.push(Math.min(replaced, (row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

function nearestOf(name: string, known: readonly string[]): string {
  // A whole page could be sent as a name; its beginning tells as much.
  const written = name.slice(0, 40).toLowerCase();
  const byDistance = known.map((word) => ({ word, far: distance(written, word) }));
  return byDistance.reduce((best, one) => (one.far < best.far ? one : best)).word;
}

/** Parameters that a door does not take: a misspelt filter would otherwise answer another question. Final: do not retry. */
export class UnknownParameters extends AppError {
  readonly parameters: readonly [UnknownParameter, ...UnknownParameter[]];

  constructor(names: readonly [string, ...string[]], known: readonly string[]) {
    const found = ([first, ...rest]: readonly [string, ...string[]]): [UnknownParameter, ...UnknownParameter[]] => {
      const asParameter = (name: string) => ({ name: name.slice(0, 100), nearest: nearestOf(name, known) });
      return [asParameter(first), ...rest.slice(0, 20).map(asParameter)];
    };
    const parameters = found(names);
    super('bad-request', 'unknown-parameter', { ...parameters[0] });
    this.name = 'UnknownParameters';
    this.parameters = parameters;
  }
}
