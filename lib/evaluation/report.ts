import { anchors, LEFT_OUT_OF_AVERAGE } from './anchors';
import { type Confusion, f1, macroF1 } from './f1';
import { describeTally, type OpinionMeasure } from './measure-opinions';
import type { SentimentMeasure } from './measure-sentiment';

const percent = (value: number | null | undefined): string => (value == null ? '–' : (value * 100).toFixed(1));
const given = (value: number | null | undefined): string => (value == null ? '–' : value.toFixed(1));

/** A plain table: first column left, others right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, at) => Math.max(cell.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ');
  return [line(head), ...rows.map(line)].join('\n');
}

function confusionTable(confusion: Confusion, classes: readonly string[]): string {
  const rows = classes.map((one) => [one, ...classes.map((other) => String(confusion.get(one)?.get(other) ?? 0))]);
  return table(['expected ↓ given →', ...classes], rows);
}

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Sentiment of every labelled set beside the best known tool, and the averages by language. */
export function sentimentReport(measures: readonly SentimentMeasure[]): string {
  const labelled = measures.filter((one) => one.labelled > 0);
  const rows = labelled.map((one) => {
    const anchor = anchors[one.set];
    const cells = [
      percent(one.three),
      given(anchor?.three),
      percent(one.two),
      given(anchor?.two),
      percent(one.language),
    ];
    return [one.set, String(one.labelled), ...cells, percent(one.none / one.labelled)];
  });
  for (const language of ['en', 'es']) {
    const ours = labelled.filter((one) => one.set.startsWith(`${language}_`) && !LEFT_OUT_OF_AVERAGE.has(one.set));
    const three = mean(ours.flatMap((one) => (one.three === null ? [] : [one.three])));
    const two = mean(ours.flatMap((one) => (one.two === null ? [] : [one.two])));
    if (three !== null || two !== null)
      rows.push([`average ${language}`, '', percent(three), '', percent(two), '', '', '']);
  }
  const head = ['macro-F1 × 100', 'rows', 'three', 'best tool', 'two poles', 'best tool', 'language', 'none %'];
  return `${table(head, rows)}\nThe English average leaves out ${[...LEFT_OUT_OF_AVERAGE].join(', ')}.`;
}

/** Language found, for sets that carry no sentiment labels too. */
export function languageReport(measures: readonly SentimentMeasure[]): string {
  const unlabelled = measures.filter((one) => one.labelled === 0);
  return table(
    ['language found', 'rows', 'right %'],
    unlabelled.map((one) => [one.set, String(one.rows), percent(one.language)]),
  );
}

export function confusionReport(measures: readonly SentimentMeasure[]): string {
  const classes = ['negative', 'neutral', 'positive', 'none'];
  return measures
    .filter((one) => one.labelled > 0)
    .map((one) => `${one.set}\n${confusionTable(one.confusion, classes)}`)
    .join('\n\n');
}

/** Opinions of a doubly labelled set: driver, driver × touchpoint, each driver, leaving signal, sentiment. */
export function opinionReport(name: string, measure: OpinionMeasure): string {
  const row = (title: string, tally: OpinionMeasure['driver']): string[] => {
    const { f1: value, precision, recall } = describeTally(tally);
    return [
      title,
      percent(value),
      percent(precision),
      percent(recall),
      String(tally.tp),
      String(tally.fp),
      String(tally.fn),
    ];
  };
  const drivers = [...measure.byDriver]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([key, tally]) => row(`  ${key}`, tally));
  const rows = [
    row('driver × polarity', measure.driver),
    row('driver × polarity × touchpoint', measure.touchpoint),
    ...drivers,
  ];
  const leaving = ['none', 'risk', 'leaving'];
  return [
    table([name, 'F1', 'precision', 'recall', 'tp', 'fp', 'fn'], rows),
    `leaving signal: macro-F1 ${percent(macroF1(measure.leaving, leaving))}, any signal F1 ${percent(anySignal(measure.leaving))}`,
    confusionTable(measure.leaving, leaving),
    `sentiment: macro-F1 ${percent(macroF1(measure.sentiment, ['negative', 'neutral', 'positive']))}`,
    confusionTable(measure.sentiment, ['negative', 'neutral', 'positive']),
  ].join('\n');
}

/** Risk or leaving against none. */
function anySignal(confusion: Confusion): number {
  const tally = { tp: 0, fp: 0, fn: 0 };
  for (const [expected, row] of confusion) {
    for (const [got, count] of row) {
      if (expected !== 'none' && got !== 'none') tally.tp += count;
      else if (expected !== 'none') tally.fn += count;
      else if (got !== 'none') tally.fp += count;
    }
  }
  return f1(tally);
}
