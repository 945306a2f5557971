import { type Confusion, describeTally, type Tally } from '@/lib/analysis/measures/f1';

/** A plain table: first column left, others right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, at) => Math.max(cell.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd();
  return [line(head), ...rows.map(line)].join('\n');
}

export const percent = (value: number | null | undefined): string => (value == null ? '–' : (value * 100).toFixed(1));

/** `+1.2`: a difference of shares in points. */
export const signedPoints = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value * 100).toFixed(1)}`;

export const TALLY_HEAD = ['F1', 'precision', 'recall', 'tp', 'fp', 'fn'] as const;

/** The cells under `TALLY_HEAD`. */
export function tallyCells(tally: Tally): string[] {
  const { f1, precision, recall } = describeTally(tally);
  return [percent(f1), percent(precision), percent(recall), ...[tally.tp, tally.fp, tally.fn].map(String)];
}

export function confusionTable(
  confusion: Confusion,
  classes: readonly string[],
  given: readonly string[] = classes,
): string {
  const rows = classes.map((one) => [one, ...given.map((other) => String(confusion.get(one)?.get(other) ?? 0))]);
  return table(['expected ↓ given →', ...given], rows);
}

/** `Late Flight 12, none 3`: the most frequent first. */
export function mostOf(counts: ReadonlyMap<string, number> | undefined, max: number): string {
  return [...(counts ?? [])]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, max)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
}
