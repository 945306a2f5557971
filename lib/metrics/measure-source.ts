import { type BreakdownRow, countBreakdown, isNegativeAt, negativeAt } from '@/db/queries/count-breakdown';
import { countSignatures } from '@/db/queries/count-signatures';
import { countTrendCells } from '@/db/queries/count-trend';
import { findMatchingIds } from '@/db/queries/read-facts';
import { countReadings } from '@/db/queries/read-reading-counts';
import type { TrendKey } from '@/db/queries/read-trend';
import type { WorkspaceContext } from '@/lib/access/context';
import { ANALYSED_LANGUAGES } from '@/lib/analysis/types';
import type { Cell, DatedCell, ReadingCounts } from '@/lib/domain/counts';
import type { Question } from '@/lib/domain/question';
import { NOT_ANALYSED } from '@/lib/ingestion/analysis-version';
import { freshMirror } from './mirror/fresh-mirror';
import type { Mirror } from './mirror/mirror';
import { hasOneOf, opinionsThat, select } from './mirror/select';
import { tallyBreakdown } from './mirror/tally-breakdown';
import { tallyCells, tallyReadings, tallyTrend } from './mirror/tally';
import { tallySignatures } from './tally-signatures';

/** What any question can be counted for; every source of measures gives the same numbers. */
export interface MeasureSource {
  cells(question: Question): Promise<Cell[]>;
  /** Cells of the mentions that have a negative opinion at the key. */
  cellsAt(question: Question, key: TrendKey): Promise<Cell[]>;
  readings(question: Question): Promise<ReadingCounts[]>;
  trend(question: Question, key: TrendKey): Promise<DatedCell[]>;
  breakdown(question: Question, key: TrendKey): Promise<BreakdownRow[]>;
}

// The writer reads a mention whose language it could not tell by every lexicon it has.
const MARKS = { languages: [...ANALYSED_LANGUAGES, 'und'], notAnalysed: NOT_ANALYSED };

/** Counts in the database: the truth, at any size and at any moment. */
export function databaseSource({ database }: Pick<WorkspaceContext, 'database'>): MeasureSource {
  return {
    cells: async (question) => tallySignatures(await countSignatures(database, question)),
    cellsAt: async (question, key) =>
      tallySignatures(await countSignatures(database, question, isNegativeAt(database, key))),
    readings: (question) => countReadings(database, question, MARKS),
    trend: (question, key) => countTrendCells(database, question, key),
    breakdown: (question, key) => countBreakdown(database, question, key),
  };
}

/** Counts in memory, over columns read from the database at the same data version. */
export function mirrorSource({ database }: Pick<WorkspaceContext, 'database'>, mirror: Mirror): MeasureSource {
  const selected = async (question: Question) => {
    const { q, workspaceId } = question;
    return select(mirror, question, q === null ? null : new Set(await findMatchingIds(database, workspaceId, q)));
  };
  const codesAt = (key: TrendKey) => opinionsThat(negativeAt(key)) ?? new Uint8Array();
  return {
    cells: async (question) => tallyCells(mirror, await selected(question)),
    async cellsAt(question, key) {
      const isAtKey = hasOneOf(mirror, codesAt(key));
      return tallyCells(mirror, (await selected(question)).filter(isAtKey));
    },
    readings: async (question) => tallyReadings(mirror, await selected(question)),
    trend: async (question, key) => tallyTrend(mirror, await selected(question), key),
    breakdown: async (question, key) =>
      tallyBreakdown(mirror, await selected(question), {
        negative: codesAt({ driver: '*', touchpoint: '*' }),
        atKey: codesAt(key),
      }),
  };
}

/** The quickest source there is at this moment for a question that filters. */
export async function sourceFor(context: WorkspaceContext): Promise<MeasureSource> {
  const mirror = await freshMirror(context);
  return mirror ? mirrorSource(context, mirror) : databaseSource(context);
}
