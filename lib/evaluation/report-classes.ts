import { AIRLINE_REASONS } from './airline-reasons';
import { accuracy, describeTally, f1, macroF1, tallyOf } from '@/lib/analysis/measures/f1';
import { goals } from './known-sets';
import type { CategoryMeasure } from './measure-categories';
import { NO_REASON, type ReasonMeasure } from './measure-reasons';
import { mostOf, percent, table, TALLY_HEAD, tallyCells } from './table';

/** What a class was taken for, its own name left out. */
const takenFor = (counts: ReadonlyMap<string, number> | undefined, self: string): string =>
  mostOf(new Map([...(counts ?? [])].filter(([name]) => name !== self)), 4);

/** Reasons of complaints by the primary opinion: F1 of each class and what it was taken for. */
export function reasonReport({ set, rows, silent, told, confusion, plain }: ReasonMeasure): string {
  const lines = AIRLINE_REASONS.map((one) => [
    one,
    ...tallyCells(tallyOf(confusion, AIRLINE_REASONS, one)),
    takenFor(confusion.get(one), one),
  ]);
  const unmapped = [...confusion.values()].reduce((sum, row) => sum + (row.get(NO_REASON) ?? 0), 0) - silent;
  return [
    `${set}: reasons of ${rows} complaints by the primary opinion`,
    `macro-F1 ${percent(macroF1(confusion, AIRLINE_REASONS))} (goal ${percent(goals.reasons)}); by driver × touchpoint alone ${percent(macroF1(plain, AIRLINE_REASONS))}`,
    `without opinion ${percent(silent / rows)} %, with one that no line maps ${percent(unmapped / rows)} %; right ${percent(accuracy(confusion))} %, told by some opinion ${percent(told / rows)} %`,
    table(['reason', ...TALLY_HEAD, 'taken for'], lines),
  ].join('\n');
}

/** Categories of sentences: those missed most first, with what the sentence was given in their place. */
export function categoryReport({
  set,
  rows,
  all,
  plain,
  byCategory,
  inPlaceOfMissed,
  inPlaceOfWrong,
}: CategoryMeasure): string {
  const lines = [...byCategory]
    .sort((a, b) => b[1].fn - a[1].fn || (a[0] < b[0] ? -1 : 1))
    .map(([one, tally]) => [
      one,
      ...tallyCells(tally),
      mostOf(inPlaceOfMissed.get(one), 3),
      mostOf(inPlaceOfWrong.get(one), 3),
    ]);
  const { precision, recall } = describeTally(all);
  return [
    `${set}: categories of ${rows} sentences`,
    `micro-F1 ${percent(f1(all))} (goal ${percent(goals.categories)}), precision ${percent(precision)}, recall ${percent(recall)}; by driver × touchpoint alone ${percent(f1(plain))}`,
    table(['category', ...TALLY_HEAD, 'given where missed', 'expected where wrong'], lines),
  ].join('\n');
}
