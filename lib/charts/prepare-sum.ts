/** One line of an explanation: a contribution is an integer of 1/10,000. */
export interface SumLine {
  readonly start: number;
  readonly in: string;
  readonly text: string;
  readonly weight: number;
  readonly contribution: number;
  readonly rule: string;
}

export interface SumModel<Line extends SumLine = SumLine> {
  readonly rows: readonly (Line & { readonly key: string })[];
  readonly total: number;
}

/** The explanation as a table, title before text and in reading order; integers, so that the total is exact. */
export function prepareSum<Line extends SumLine>(lines: readonly Line[]): SumModel<Line> {
  const rows = lines
    .map((line, index) => ({ ...line, key: `${line.in}:${line.start}:${index}` }))
    .sort((a, b) => Number(b.in === 'title') - Number(a.in === 'title') || a.start - b.start);
  return { rows, total: lines.reduce((sum, line) => sum + line.contribution, 0) };
}
