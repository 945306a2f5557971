import { averagesOf } from './averages';
import { anchors, goals, standings } from './known-sets';
import type { SentimentMeasure } from './measure-sentiment';
import { percent, table } from './table';

const given = (value: number | null | undefined): string => (value == null ? '–' : value.toFixed(1));

const FLAGS = { lends: '*', twin: '~', 'may lend': '+' } as const;

const flagged = (set: string): string => {
  const standing = standings[set];
  return standing === undefined ? set : `${set} ${FLAGS[standing.kind]}`;
};

/** Every labelled set beside the best known tool, and the averages by language beside their goals. */
export function sentimentReport(measures: readonly SentimentMeasure[]): string {
  if (measures.length === 0) return '';
  const rows = measures.map(({ set, labelled, three, two, none }) => {
    const anchor = anchors[set];
    const cells = [percent(three), given(anchor?.three), percent(two), given(anchor?.two), percent(none / labelled)];
    return [flagged(set), String(labelled), ...cells];
  });
  const averages = averagesOf(measures).flatMap(({ lang, sets, three, two }) => {
    if (three === null) return [];
    const { required, sought } = goals.average[lang];
    const goal = `required ${percent(required)}, sought ${percent(sought)}`;
    return [
      `average ${lang}: ${percent(three)} over ${sets} sets with three classes (${goal}); two poles ${percent(two)}`,
    ];
  });
  const notes = Object.entries(standings)
    .filter(([set]) => measures.some((one) => one.set === set))
    .map(([set, { kind, why }]) => `${FLAGS[kind]} ${set} ${kind === 'may lend' ? kind : `${kind}, left out`}: ${why}`);
  const head = ['macro-F1 × 100', 'rows', 'three', 'best tool', 'two poles', 'best tool', 'none %'];
  return [table(head, rows), ...averages, ...notes].join('\n');
}

/** Emoji alone, which any language may hold, let a text be labelled now and then. */
const LEAST_READ = 0.1;

/** Languages with basic sentiment, apart; `none` where the language is found and not read. */
export function basicReport(measures: readonly SentimentMeasure[]): string {
  if (measures.length === 0) return '';
  const rows = measures.map(({ set, labelled, three, two, none, read }) => {
    const ours = (value: number | null): string => (read < LEAST_READ ? 'none' : percent(value));
    const anchor = anchors[set];
    const cells = [ours(three), given(anchor?.three), ours(two), given(anchor?.two), percent(none / labelled)];
    return [set, String(labelled), ...cells, anchor?.tool ?? ''];
  });
  const head = ['basic languages', 'rows', 'three', 'best tool', 'two poles', 'best tool', 'none %', 'tool'];
  return table(head, rows);
}
