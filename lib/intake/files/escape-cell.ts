/** Start that a spreadsheet may take for a formula, even after spaces, no-break spaces or a byte order mark. */
const DANGEROUS = /^'*[\s\u00A0\uFEFF]*[=+\-@\t\r＝＋－＠]/;
const GUARDED = /^''*[\s\u00A0\uFEFF]*[=+\-@\t\r＝＋－＠]/;

/** A cell as it goes into a CSV file of ours: a guard (`'`) before what could run as a formula, quotes where the format needs them. `unguardCell` undoes the guard exactly. */
export function escapeCell(value: string, delimiter = ','): string {
  const guarded = DANGEROUS.test(value) ? `'${value}` : value;
  const quoted = guarded.includes('"') || guarded.includes(delimiter) || /[\r\n]|^\s|\s$/.test(guarded);
  return quoted ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** The value before `escapeCell` guarded it. */
export function unguardCell(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}

/** Columns that a rejects file of ours has after the original ones. */
export const REJECT_COLUMNS = ['_row', '_error_code', '_error'] as const;

export function isRejectColumn(header: string | undefined): boolean {
  return REJECT_COLUMNS.some((name) => name === header);
}
