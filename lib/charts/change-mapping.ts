/** Column numbers by field; −1 leaves a field out. */
export type MappingChoice<F extends string> = Readonly<Partial<Record<F, number>>>;

export interface MappingChange<F extends string> {
  readonly current: readonly { readonly field: F; readonly column: number }[];
  readonly chosen: MappingChoice<F>;
  readonly column: number;
  /** Null leaves the column aside. */
  readonly field: F | null;
}

/**
 * A column gets another meaning. The meaning it had is left out unless another column still has it, so that a column
 * never fills two fields.
 */
export function changeMapping<F extends string>({
  current,
  chosen,
  column,
  field,
}: MappingChange<F>): MappingChoice<F> {
  const next: Partial<Record<F, number>> = { ...chosen };
  for (const before of current.filter((entry) => entry.column === column && entry.field !== field)) {
    const elsewhere = current.find((entry) => entry.field === before.field && entry.column !== column);
    next[before.field] = elsewhere ? elsewhere.column : -1;
  }
  if (field !== null) next[field] = column;
  return next;
}
