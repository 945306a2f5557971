import { readCells } from '@/db/queries/read-cells';
import { readDayTotals } from '@/db/queries/read-reading-counts';
import { type Days, readDaysOfMentions, readTrendCells, type TrendKey } from '@/db/queries/read-trend';
import type { BreakdownRow } from '@/db/queries/count-breakdown';
import type { WorkspaceContext } from '@/lib/access/context';
import type { Trend } from '@/lib/domain/answers';
import type { ReadingCounts } from '@/lib/domain/counts';
import type { Question } from '@/lib/domain/question';
import { type CellTable, cellTable } from '@/lib/insight/cell-table';
import { trendGrain } from '@/lib/insight/trend-grain';
import { trendPoints } from '@/lib/insight/trend-points';
import { sourceFor } from './measure-source';
import { isUnfiltered } from './narrow';
import { today } from './today';

const EVERYTHING: TrendKey = { driver: '*', touchpoint: '*' };
// A range of any length may be asked; the trend spans no more of it than there are mentions.
const LONGEST = 366 * 120;

/**
 * The measures a question can be asked for: the one door between questions and the data. Where a question filters
 * nothing but its days the rollups answer, else the quickest source there is; all count with the same meaning.
 */
export const measures = {
  /** Distinct mentions by driver and touchpoint, at every level. */
  async cells(context: WorkspaceContext, question: Question): Promise<CellTable> {
    if (isUnfiltered(question)) return cellTable(await readCells(context.database, question.workspaceId, question));
    return cellTable(await (await sourceFor(context)).cells(question));
  },

  /** The same over the mentions with a negative opinion at a key. */
  async cellsAt(context: WorkspaceContext, question: Question, key: TrendKey): Promise<CellTable> {
    return cellTable(await (await sourceFor(context)).cellsAt(question, key));
  },

  /** Mentions by how they were read and which signal they gave. */
  async readings(context: WorkspaceContext, question: Question): Promise<ReadingCounts[]> {
    if (isUnfiltered(question)) return readDayTotals(context.database, question);
    return (await sourceFor(context)).readings(question);
  },

  /** Mentions over time at one key; an open end reaches as far as the workspace has mentions. */
  async trend(context: WorkspaceContext, question: Question, key: TrendKey = EVERYTHING): Promise<Trend> {
    const known = await readDaysOfMentions(context.database, question.workspaceId);
    if (!known) return { grain: 'day', points: [] };
    const days = drawnDays(question, known);
    if (!days) return { grain: 'day', points: [] };
    const grain = trendGrain(days.from, days.to);
    const cells = isUnfiltered(question)
      ? await readTrendCells(context.database, question.workspaceId, days, { ...key, byMonth: grain === 'month' })
      : await (await sourceFor(context)).trend({ ...question, ...days }, key);
    // Today is not over, and nothing is known of days before the first mention or after the last.
    const covered = { from: Math.max(days.from, known.from), to: Math.min(days.to, known.to, today(context) - 1) };
    return trendPoints(cells, grain, days, covered);
  },

  /** Negative mentions by source, channel, product, location and language, with those that name the key. */
  async breakdown(context: WorkspaceContext, question: Question, key: TrendKey): Promise<BreakdownRow[]> {
    return (await sourceFor(context)).breakdown(question, key);
  },
} as const;

function drawnDays({ from, to }: Question, known: Days): Days | null {
  if (from !== null && to !== null && to - from < LONGEST) return { from, to };
  const days = { from: Math.max(from ?? known.from, known.from), to: Math.min(to ?? known.to, known.to) };
  return days.from <= days.to ? days : null;
}
