import type { DayTotalRow, RollupRow } from '@/db/queries/rows';
import { NO_COUNTS } from '@/lib/domain/counts';
import { monthStart } from '@/lib/domain/day';
import { type CountedMention, UNDATED } from './counted-mention';

const ALL = '*';
const GRAIN_DAY = 0;
const GRAIN_MONTH = 1;

const NEGATIVE = 1;
const POSITIVE = 2;
const PRIMARY_NEGATIVE = 4;

export const ROLLUP_KEY = ['workspace_id', 'driver', 'touchpoint', 'grain', 'period'] as const;
export const ROLLUP_SUMS = [
  'mentions',
  'negative',
  'positive',
  'leaving',
  'risk',
  'primary_negative',
  'primary_leaving',
] as const;
export const DAY_TOTAL_KEY = ['workspace_id', 'day', 'source_id', 'language', 'reading', 'leaving_kind'] as const;
export const DAY_TOTAL_SUMS = ['mentions', 'rating_sum', 'rated'] as const;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The levels a mention counts at, each with what it says there, as bits. */
function levelsOf(mention: CountedMention): Map<string, number> {
  const levels = new Map<string, number>([[`${ALL} ${ALL}`, 0]]);
  for (const { driver, touchpoint, polarity, primary } of mention.opinions) {
    const negative = polarity === 'negative';
    const says = negative ? NEGATIVE | (primary ? PRIMARY_NEGATIVE : 0) : POSITIVE;
    for (const key of [`${ALL} ${ALL}`, `${driver} ${ALL}`, `${ALL} ${touchpoint}`, `${driver} ${touchpoint}`]) {
      levels.set(key, (levels.get(key) ?? 0) | says);
    }
  }
  return levels;
}

/**
 * Changes of the counts, merged over a batch. A mention counts once at each level it has an opinion on, and always at
 * the population (`*`, `*`). There, `leaving` and `risk` are all mentions with that signal; at other levels those that
 * also have a negative opinion of that very level. `primaryNegative`: its primary opinion is negative and of this
 * level; `primaryLeaving`: and it is leaving. Every level is kept by day and by month; undated mentions at period −1.
 */
export class RollupDeltas {
  private readonly rollups = new Map<string, Mutable<RollupRow>>();
  private readonly totals = new Map<string, Mutable<DayTotalRow>>();
  private readonly months = new Map<number, number>([[UNDATED, UNDATED]]);

  constructor(private readonly workspaceId: number) {}

  /** Counts a mention in (`sign` 1) or out (−1). */
  add(mention: CountedMention, sign: 1 | -1): void {
    const month = this.months.get(mention.day) ?? monthStart(mention.day);
    this.months.set(mention.day, month);
    for (const [level, says] of levelsOf(mention)) {
      this.addLevel(mention, level, says, GRAIN_DAY, mention.day, sign);
      this.addLevel(mention, level, says, GRAIN_MONTH, month, sign);
    }
    this.addTotal(mention, sign);
  }

  private addLevel(mention: CountedMention, level: string, says: number, grain: number, period: number, sign: 1 | -1) {
    const key = `${level} ${grain} ${period}`;
    let row = this.rollups.get(key);
    if (!row) {
      const [driver = ALL, touchpoint = ALL] = level.split(' ');
      row = { workspaceId: this.workspaceId, grain, period, driver, touchpoint, ...NO_COUNTS };
      this.rollups.set(key, row);
    }
    const concerned = (says & NEGATIVE) !== 0 || level === `${ALL} ${ALL}`;
    const primary = (says & PRIMARY_NEGATIVE) !== 0;
    row.mentions += sign;
    if (says & NEGATIVE) row.negative += sign;
    if (says & POSITIVE) row.positive += sign;
    if (concerned && mention.leaving === 'leaving') row.leaving += sign;
    if (concerned && mention.leaving === 'risk') row.risk += sign;
    if (primary) row.primaryNegative += sign;
    if (primary && mention.leaving === 'leaving') row.primaryLeaving += sign;
  }

  private addTotal(mention: CountedMention, sign: 1 | -1): void {
    const { day, sourceId, language, reading, leavingKind, rating } = mention;
    const key = `${day} ${sourceId} ${language} ${reading} ${leavingKind}`;
    let row = this.totals.get(key);
    if (!row) {
      const none = { mentions: 0, ratingSum: 0, rated: 0 };
      row = { workspaceId: this.workspaceId, day, sourceId, language, reading, leavingKind, ...none };
      this.totals.set(key, row);
    }
    row.mentions += sign;
    if (rating === null) return;
    row.ratingSum += sign * rating;
    row.rated += sign;
  }

  /** Rows to add to `rollups`. */
  rollupRows(): RollupRow[] {
    return [...this.rollups.values()];
  }

  /** Rows to add to `day_totals`. */
  dayTotalRows(): DayTotalRow[] {
    return [...this.totals.values()];
  }
}
