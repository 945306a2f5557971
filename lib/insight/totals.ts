import type { Coverage, Totals } from '@/lib/domain/answers';
import type { ReadingCounts } from '@/lib/domain/counts';
import { LEAVING_KINDS, type LeavingKind } from '@/lib/domain/taxonomy';
import type { CellTable } from './cell-table';

type Picked = (row: ReadingCounts) => boolean;

const sumOf = (rows: readonly ReadingCounts[], key: 'mentions' | 'undated' | 'ratingSum' | 'rated', picked?: Picked) =>
  rows.reduce((sum, row) => (picked && !picked(row) ? sum : sum + row[key]), 0);

/** What was read and what was left out, and why. */
export function coverageOf(rows: readonly ReadingCounts[]): Coverage {
  const of = (reading: ReadingCounts['reading']) => sumOf(rows, 'mentions', (row) => row.reading === reading);
  return {
    mentions: sumOf(rows, 'mentions'),
    withSignal: of('positive') + of('negative') + of('neutral'),
    noSignal: of('none'),
    noText: of('no-text'),
    otherLanguage: of('other-language'),
    undated: sumOf(rows, 'undated'),
  };
}

/** Totals of the selected mentions. What could not be read has the sentiment `none`. */
export function totalsOf(rows: readonly ReadingCounts[], table: CellTable): Totals {
  const { mentions, negative, positive, leaving, risk } = table.at('*', '*');
  const labelled = (label: ReadingCounts['reading']) => sumOf(rows, 'mentions', (row) => row.reading === label);
  const sentiment = { positive: labelled('positive'), negative: labelled('negative'), neutral: labelled('neutral') };
  const said = sentiment.positive + sentiment.negative + sentiment.neutral;
  const rated = sumOf(rows, 'rated');
  return {
    mentions,
    negative,
    positive,
    leaving,
    risk,
    sentiment: { ...sentiment, none: mentions - said },
    averageRating: rated === 0 ? null : { value: 1 + (4 * sumOf(rows, 'ratingSum')) / rated / 10_000, n: rated },
  };
}

/** Mentions by kind of leaving signal. */
export function leavingKindsOf(rows: readonly ReadingCounts[]): Record<LeavingKind, number> {
  const counts = LEAVING_KINDS.map((kind) => [kind, sumOf(rows, 'mentions', (row) => row.leavingKind === kind)]);
  return Object.fromEntries(counts) as Record<LeavingKind, number>;
}
