import { negativeAt } from '@/db/queries/negative-at';
import { readCells } from '@/db/queries/read-cells';
import { readDayTotals } from '@/db/queries/read-reading-counts';
import { type Days, readDaysOfMentions, readTrendCells, type TrendKey } from '@/db/queries/read-trend';
import type { WorkspaceContext } from '@/lib/access/context';
import type { Trend } from '@/lib/domain/answers';
import type { ReadingCounts } from '@/lib/domain/counts';
import { OPINION_CODES } from '@/lib/domain/opinion-code';
import type { Question } from '@/lib/domain/question';
import type { SubReason } from '@/lib/domain/taxonomy';
import type { ValueCounts } from '@/lib/insight/breakdowns';
import { type CellTable, cellTable } from '@/lib/insight/cell-table';
import { trendGrain } from '@/lib/insight/trend-grain';
import { trendPoints } from '@/lib/insight/trend-points';
import type { UnexplainedCounts } from '@/lib/insight/unexplained-as';
import { freshMirror } from './mirror/fresh-mirror';
import { type Allowed, hasOneOf, narrowed, opinionsThat } from './mirror/select';
import { repeatsOf, tableOf } from './mirror/table-of';
import { type Breakdown, tallyBreakdown } from './mirror/tally-breakdown';
import { type PlaceCounts, tallyPackPlaces } from './mirror/tally-pack-places';
import { tallyReadings } from './mirror/tally-readings';
import { tallySubReasons } from './mirror/tally-sub-reasons';
import { tallyTrend } from './mirror/tally-trend';
import { tallyUnexplained } from './mirror/tally-unexplained';
import { isUnfiltered, selectsOpinions } from './narrow';
import { countMentions, selectMentions, selectRepeated } from './select-mentions';
import { today } from './today';

const EVERYTHING: TrendKey = { driver: '*', touchpoint: '*' };
// A range of any length may be asked; the trend spans no more of it than there are mentions.
const LONGEST = 366 * 120;
/** Up to here a mirror counts its mentions sooner than the rollups' rows are read. */
const SOONER_COUNTED = 250_000;

const NOTHING: Allowed = { codes: new Uint8Array(OPINION_CODES), packPlaces: null };
const codesAt = (key: TrendKey) => opinionsThat(negativeAt(key)) ?? NOTHING;

/** Whether the rollups answer: the question filters nothing but its days, and counting in memory would not be sooner. */
async function isRolledUp(context: WorkspaceContext, question: Question): Promise<boolean> {
  if (!isUnfiltered(question)) return false;
  const mirror = await freshMirror(context);
  return mirror === null || mirror.size > SOONER_COUNTED;
}

/**
 * The measures a question can be asked for: the one door between questions and the data. Mentions are selected by the
 * mirror or by the database and counted in memory; where a question filters nothing but its days the rollups may answer.
 * All count with the same meaning.
 */
export const measures = {
  /** Distinct mentions by driver and touchpoint, at every level, with what authors of several add. */
  async cells(context: WorkspaceContext, question: Question): Promise<CellTable> {
    if (!(await isRolledUp(context, question))) return tableOf(await selectMentions(context, question));
    const [cells, repeated] = await Promise.all([
      readCells(context.database, question.workspaceId, question),
      selectRepeated(context, question),
    ]);
    return cellTable(cells, repeatsOf(repeated));
  },

  /** The same over the mentions with a negative opinion at a key. */
  async cellsAt(context: WorkspaceContext, question: Question, key: TrendKey): Promise<CellTable> {
    const selection = await selectMentions(context, question);
    return tableOf(narrowed(selection, hasOneOf(selection.mirror, codesAt(key))));
  },

  /** Mentions by how they were read and which signal they gave. */
  async readings(context: WorkspaceContext, question: Question): Promise<ReadingCounts[]> {
    if (await isRolledUp(context, question)) return readDayTotals(context.database, question);
    return tallyReadings(await selectMentions(context, question));
  },

  /** How many leaving signals stand open at the end of the range, whenever they were said. */
  open(context: WorkspaceContext, question: Question): Promise<number> {
    return countMentions(context, { ...question, from: null, standing: 'open' });
  },

  /** Mentions whose main reason is none of those selected; null where the question selects among no opinions. */
  async unexplained(context: WorkspaceContext, question: Question): Promise<UnexplainedCounts | null> {
    if (!selectsOpinions(question)) return null;
    return tallyUnexplained(await selectMentions(context, question));
  },

  /** Mentions over time at one key; an open end reaches as far as the workspace has mentions. */
  async trend(context: WorkspaceContext, question: Question, key: TrendKey = EVERYTHING): Promise<Trend> {
    const known = await readDaysOfMentions(context.database, question.workspaceId);
    const days = known && drawnDays(question, known);
    if (!days) return { grain: 'day', points: [] };
    const grain = trendGrain(days.from, days.to);
    const cells = (await isRolledUp(context, question))
      ? await readTrendCells(context.database, question.workspaceId, days, { ...key, byMonth: grain === 'month' })
      : tallyTrend(await selectMentions(context, question), key, grain);
    // Today is not over, and nothing is known of days before the first mention or after the last.
    const covered = { from: Math.max(days.from, known.from), to: Math.min(days.to, known.to, today(context) - 1) };
    return trendPoints(cells, grain, days, covered);
  },

  /** Negative mentions by source, channel, product, location and language, with those that name the key. */
  async breakdown(
    context: WorkspaceContext,
    question: Question,
    key: TrendKey,
  ): Promise<Record<Breakdown, ValueCounts[]>> {
    const selection = await selectMentions(context, question);
    return tallyBreakdown(selection, { negative: codesAt(EVERYTHING), atKey: codesAt(key) });
  },

  /** Negative mentions by the touchpoint of a pack that their opinions of a key name, most named first. */
  async packPlaces(context: WorkspaceContext, question: Question, key: TrendKey): Promise<PlaceCounts> {
    const selection = await selectMentions(context, question);
    return tallyPackPlaces(selection, { negative: codesAt(EVERYTHING), atKey: codesAt(key) });
  },

  /** Distinct mentions by the narrower reason they give at a key, most given first. */
  async subReasons(
    context: WorkspaceContext,
    question: Question,
    key: TrendKey,
  ): Promise<{ readonly subReason: SubReason; readonly n: number }[]> {
    return tallySubReasons(await selectMentions(context, question), codesAt(key));
  },
} as const;

function drawnDays({ from, to }: Question, known: Days): Days | null {
  if (from !== null && to !== null && to - from < LONGEST) return { from, to };
  const days = { from: Math.max(from ?? known.from, known.from), to: Math.min(to ?? known.to, known.to) };
  return days.from <= days.to ? days : null;
}
