import type { ColumnMapping } from './plan';

/** What a column holds in a record, else the first of its stand-ins that holds something. */
export function columnValue(
  cells: readonly string[],
  { column, fallbacks }: Pick<ColumnMapping, 'column' | 'fallbacks'>,
): string {
  const first = cells[column] ?? '';
  if (first !== '' || fallbacks.length === 0) return first;
  return fallbacks.map((index) => cells[index] ?? '').find((cell) => cell !== '') ?? '';
}
