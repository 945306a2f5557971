import type { RatingMeasure } from './measure-ratings';
import { percent, table } from './table';

/** Text-only scores against stars, beside another tool where it was asked for. */
export function ratingReport(measures: readonly RatingMeasure[]): string {
  if (measures.length === 0) return '';
  const rows = measures.map(({ set, against, rows: count, ours, tool }) => [
    set,
    against,
    String(count),
    percent(ours),
    percent(tool?.spearman),
    tool?.name ?? '',
  ]);
  const note = measures.some(({ tool }) => tool !== null)
    ? ''
    : "\n--anchors adds natural's analyser on the same rows.";
  return `${table(['Spearman × 100', 'against', 'rows', 'ours', 'natural', 'tool'], rows)}${note}`;
}
