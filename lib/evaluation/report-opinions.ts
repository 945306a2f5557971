import { type Confusion, f1, macroF1, type Tally } from '@/lib/analysis/measures/f1';
import { LEAVING_SIGNALS } from '@/lib/domain/taxonomy';
import { goals } from './known-sets';
import type { OpinionMeasure } from './measure-opinions';
import { SENTIMENT_CLASSES } from './read-sets';
import { confusionTable, percent, table, TALLY_HEAD, tallyCells } from './table';

const row = (title: string, tally: Tally): string[] => [title, ...tallyCells(tally)];

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
  return [
    table([measure.set, ...TALLY_HEAD], rows),
    `leaving signal: macro-F1 ${percent(macroF1(measure.leaving, LEAVING_SIGNALS))} (goal ${percent(goals.leaving)}), any signal F1 ${percent(anySignal(measure.leaving))}`,
    confusionTable(measure.leaving, LEAVING_SIGNALS),
    `sentiment: macro-F1 ${percent(macroF1(measure.sentiment, SENTIMENT_CLASSES))}`,
    confusionTable(measure.sentiment, SENTIMENT_CLASSES),
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
