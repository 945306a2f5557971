/** Counts of one class: true positives, false positives, false negatives. */
export interface Tally {
  tp: number;
  fp: number;
  fn: number;
}

export const newTally = (): Tally => ({ tp: 0, fp: 0, fn: 0 });

/** F1 = 2·tp / (2·tp + fp + fn); 0 when nothing was expected and nothing found. */
export function f1({ tp, fp, fn }: Tally): number {
  return tp === 0 ? 0 : (2 * tp) / (2 * tp + fp + fn);
}

/** Precision and recall beside F1. */
export function describeTally(tally: Tally): { f1: number; precision: number; recall: number } {
  const { tp, fp, fn } = tally;
  return { f1: f1(tally), precision: tp + fp === 0 ? 0 : tp / (tp + fp), recall: tp + fn === 0 ? 0 : tp / (tp + fn) };
}

/** Rows: expected label; columns: label given. */
export type Confusion = Map<string, Map<string, number>>;

export function countPair(confusion: Confusion, expected: string, given: string, times = 1): void {
  let row = confusion.get(expected);
  if (row === undefined) confusion.set(expected, (row = new Map()));
  row.set(given, (row.get(given) ?? 0) + times);
}

/** Counts of one class over the rows that expect one of `classes`; what is given outside them counts as missed. */
export function tallyOf(confusion: Confusion, classes: readonly string[], one: string): Tally {
  const tally = newTally();
  for (const expected of classes) {
    for (const [given, count] of confusion.get(expected) ?? []) {
      if (expected === one && given === one) tally.tp += count;
      else if (expected === one) tally.fn += count;
      else if (given === one) tally.fp += count;
    }
  }
  return tally;
}

/** Mean F1 of `classes` over a confusion. */
export function macroF1(confusion: Confusion, classes: readonly string[]): number {
  return classes.reduce((sum, one) => sum + f1(tallyOf(confusion, classes, one)), 0) / classes.length;
}

/** Share of rows given what they expect. */
export function accuracy(confusion: Confusion): number {
  let right = 0;
  let all = 0;
  for (const [expected, row] of confusion) {
    for (const [given, count] of row) {
      all += count;
      if (given === expected) right += count;
    }
  }
  return all === 0 ? 0 : right / all;
}
