/** Column numbers by field, several for the field of which columns are joined; −1 leaves a field out. */
export type MappingChoice<F extends string> = Readonly<Partial<Record<F, number | readonly number[]>>>;

export interface MappingChange<F extends string> {
  readonly current: readonly { readonly field: F; readonly column: number }[];
  readonly chosen: MappingChoice<F>;
  readonly column: number;
  /** Null leaves the column aside. */
  readonly field: F | null;
  /** The field that several columns may fill. */
  readonly joined: F;
}

/**
 * A column gets another meaning. The meaning it had is left out unless another column still has it, so that a column
 * never fills two fields; columns of the joined field stay beside a new one.
 */
export function changeMapping<F extends string>({
  current,
  chosen,
  column,
  field,
  joined,
}: MappingChange<F>): MappingChoice<F> {
  const next: Partial<Record<F, number | readonly number[]>> = { ...chosen };
  const columnsOf = (of: F) => current.filter((entry) => entry.field === of).map((entry) => entry.column);
  for (const before of current) {
    if (before.column !== column || before.field === field || before.field === joined) continue;
    next[before.field] = columnsOf(before.field).find((other) => other !== column) ?? -1;
  }
  // What was chosen goes before what is shown, which may be of an earlier choice still.
  const pick: number | readonly number[] = chosen[joined] ?? columnsOf(joined);
  const held = typeof pick === 'number' ? [pick] : pick;
  const others = held.filter((other) => other !== column && other >= 0);
  if (field === joined) next[joined] = [...others, column].sort((a, b) => a - b);
  else if (held.includes(column)) next[joined] = others.length > 0 ? others : -1;
  if (field !== null && field !== joined) next[field] = column;
  return next;
}
