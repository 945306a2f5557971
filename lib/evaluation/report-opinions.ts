import { type Confusion, describeTally, f1, macroF1, type Tally } from '@/lib/analysis/measures/f1';
import { goals } from './known-sets';
import type { OpinionMeasure } from './measure-opinions';
import { confusionTable, percent, table } from './table';

const row = (title: string, tally: Tally): string[] => {
  const { f1: value, precision, recall } = describeTally(tally);
  return [title, percent(value), percent(precision), percent(recall), ...[tally.tp, tally.fp, tally.fn].map(String)];
};

/** Opinions of a doubly labelled set: driver, driver × touchpoint, each driver, leaving signal, sentiment. */
export function opinionReport(measure: OpinionMeasure): string {
  const drivers = [...measure.byDriver].sort((a, b) => (a[0] < b[0] ? -1 : 1));
  const languages = [...measure.byLanguage].sort((a, b) => (a[0] < b[0] ? -1 : 1));
  const rows = [
    ...languages.flatMap(([lang, { driver, touchpoint }]) => [
      row(`negative, ${lang}: driver (goal ${percent(goals.drivers)})`, driver),
      row(`negative, ${lang}: driver × either touchpoint (goal ${percent(goals.touchpoints)})`, touchpoint),
    ]),
    row('driver × polarity', measure.driver),
    row('driver × polarity × touchpoint', measure.touchpoint),
    ...drivers.map(([key, tally]) => row(`  ${key}`, tally)),
  ];
  const leaving = ['none', 'risk', 'leaving'];
  const labels = ['negative', 'neutral', 'positive'];
  return [
    table([measure.set, 'F1', 'precision', 'recall', 'tp', 'fp', 'fn'], rows),
    `leaving signal: macro-F1 ${percent(macroF1(measure.leaving, leaving))} (goal ${percent(goals.leaving)}), any signal F1 ${percent(anySignal(measure.leaving))}`,
    confusionTable(measure.leaving, leaving),
    `sentiment: macro-F1 ${percent(macroF1(measure.sentiment, labels))}`,
    confusionTable(measure.sentiment, labels),
  ].join('\n');
}

/** Risk or leaving against none. */
function anySignal(confusion: Confusion): number {
  const tally = { tp: 0, fp: 0, fn: 0 };
  for (const [expected, counts] of confusion) {
    for (const [got, count] of counts) {
      if (expected !== 'none' && got !== 'none') tally.tp += count;
      else if (expected !== 'none') tally.fn += count;
      else if (got !== 'none') tally.fp += count;
    }
  }
  return f1(tally);
}
