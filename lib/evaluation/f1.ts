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

/** Rows: expected label; columns: label given. */
export type Confusion = Map<string, Map<string, number>>;

export function countPair(confusion: Confusion, expected: string, given: string): void {
  let row = confusion.get(expected);
  if (row === undefined) confusion.set(expected, (row = new Map()));
  row.set(given, (row.get(given) ?? 0) + 1);
}

/** Mean F1 of `classes` over a confusion; what is given outside them counts as missed. */
export function macroF1(confusion: Confusion, classes: readonly string[]): number {
  let sum = 0;
  for (const one of classes) {
    const tally = newTally();
    for (const expected of classes) {
      for (const [given, count] of confusion.get(expected) ?? []) {
        if (expected === one && given === one) tally.tp += count;
        else if (expected === one) tally.fn += count;
        else if (given === one) tally.fp += count;
      }
    }
    sum += f1(tally);
  }
  return sum / classes.length;
}
