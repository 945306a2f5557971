import { countSignatures } from '@/db/queries/count-signatures';
import { countTrendCells } from '@/db/queries/count-trend';
import { readCells } from '@/db/queries/read-cells';
import { countReadings, readDayTotals } from '@/db/queries/read-reading-counts';
import { type Days, readDaysOfMentions, readTrendCells, type TrendKey } from '@/db/queries/read-trend';
import type { Reader } from '@/db/client/database';
import { ANALYSED_LANGUAGES } from '@/lib/analysis/types';
import type { Trend } from '@/lib/domain/answers';
import type { ReadingCounts } from '@/lib/domain/counts';
import type { Question } from '@/lib/domain/question';
import { NOT_ANALYSED } from '@/lib/ingestion/analysis-version';
import { type CellTable, cellTable } from '@/lib/insight/cell-table';
import { trendGrain } from '@/lib/insight/trend-grain';
import { trendPoints } from '@/lib/insight/trend-points';
import { isUnfiltered } from './narrow';
import { tallySignatures } from './tally-signatures';

// The writer reads a mention whose language it could not tell by every lexicon it has.
const MARKS = { languages: [...ANALYSED_LANGUAGES, 'und'], notAnalysed: NOT_ANALYSED };

/**
 * The measures a question can be asked for: the one door between questions and the database. Each is answered from the
 * rollups where the question filters nothing but its days, else from the mentions, with the same meaning.
 */
export const measures = {
  /** Distinct mentions by driver and touchpoint, at every level. */
  async cells(reader: Reader, question: Question): Promise<CellTable> {
    if (isUnfiltered(question)) return cellTable(await readCells(reader, question.workspaceId, question));
    return cellTable(tallySignatures(await countSignatures(reader, question)));
  },

  /** Mentions by how they were read and which signal they gave. */
  readings(reader: Reader, question: Question): Promise<ReadingCounts[]> {
    return isUnfiltered(question) ? readDayTotals(reader, question) : countReadings(reader, question, MARKS);
  },

  /** Mentions over time at one key; an open end reaches as far as the workspace has mentions. */
  async trend(reader: Reader, question: Question, key: TrendKey = WHOLE): Promise<Trend> {
    const days = await daysOf(reader, question);
    if (!days) return { grain: 'day', points: [] };
    const grain = trendGrain(days.from, days.to);
    const dated = { ...question, ...days };
    const cells = isUnfiltered(question)
      ? await readTrendCells(reader, question.workspaceId, days, { ...key, byMonth: grain === 'month' })
      : await countTrendCells(reader, dated, key);
    return trendPoints(cells, grain, days.from, days.to);
  },
} as const;

const WHOLE: TrendKey = { driver: '*', touchpoint: '*' };
// A range may be asked of any length; the trend spans no more than it has points for.
const LONGEST = 366 * 120;

async function daysOf(reader: Reader, { workspaceId, from, to }: Question): Promise<Days | null> {
  if (from !== null && to !== null && to - from < LONGEST) return { from, to };
  const known = await readDaysOfMentions(reader, workspaceId);
  if (!known) return null;
  const days = { from: Math.max(from ?? known.from, known.from), to: Math.min(to ?? known.to, known.to) };
  return days.from <= days.to ? days : null;
}
