import type { DayTotalRow, RollupRow } from '@/db/queries/rows';
import { monthStart } from '@/lib/domain/day';
import { type CountedMention, UNDATED } from './counted-mention';

const ALL = '*';
const GRAIN_DAY = 0;
const GRAIN_MONTH = 1;

const NEGATIVE = 1;
const POSITIVE = 2;
const PRIMARY_NEGATIVE = 4;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Counts = Mutable<RollupRow>;

/** One pair of driver and touchpoint with its counts by day, and what the mention at hand says there, as bits. */
interface Level {
  readonly driver: string;
  readonly touchpoint: string;
  readonly days: Map<number, Counts>;
  turn: number;
  says: number;
}

function addCounts(to: Counts, from: Counts): void {
  to.mentions += from.mentions;
  to.negative += from.negative;
  to.positive += from.positive;
  to.leaving += from.leaving;
  to.risk += from.risk;
  to.primaryNegative += from.primaryNegative;
  to.primaryLeaving += from.primaryLeaving;
}

const inOrder = (rows: Map<number, Counts>) => [...rows.values()].sort((a, b) => a.period - b.period);

/**
 * Changes of the counts, merged over a batch. A mention counts once at each level it has an opinion on, and always at
 * the population (`*`, `*`). There, `leaving` and `risk` are all mentions with that signal; at other levels those that
 * also have a negative opinion of that very level. `primaryNegative`: its primary opinion is negative and of this
 * level; `primaryLeaving`: and it is leaving. Every level is kept by day and by month; undated mentions at period −1.
 */
export class RollupDeltas {
  private readonly levels = new Map<string, Map<string, Level>>();
  private readonly population: Level;
  private readonly totals = new Map<string, Mutable<DayTotalRow>>();
  private turn = 0;
  private concerned: Level[] = [];

  constructor(private readonly workspaceId: number) {
    this.population = this.level(ALL, ALL);
  }

  /** Counts a mention in (`sign` 1) or out (−1). */
  add(mention: CountedMention, sign: 1 | -1): void {
    this.turn += 1;
    this.concerned = [];
    this.hear(this.population, 0);
    for (const { driver, touchpoint, polarity, primary } of mention.opinions) {
      const negative = polarity === 'negative';
      const says = negative ? NEGATIVE | (primary ? PRIMARY_NEGATIVE : 0) : POSITIVE;
      this.hear(this.population, says);
      this.hear(this.level(driver, ALL), says);
      this.hear(this.level(ALL, touchpoint), says);
      this.hear(this.level(driver, touchpoint), says);
    }
    for (const level of this.concerned) this.addLevel(mention, level, sign);
    this.addTotal(mention, sign);
  }

  private level(driver: string, touchpoint: string): Level {
    const known = this.levels.get(driver) ?? new Map<string, Level>();
    this.levels.set(driver, known);
    let level = known.get(touchpoint);
    if (!level) {
      level = { driver, touchpoint, days: new Map(), turn: 0, says: 0 };
      known.set(touchpoint, level);
    }
    return level;
  }

  /** Notes what the mention at hand says at a level; a mention counts once at each. */
  private hear(level: Level, says: number): void {
    if (level.turn === this.turn) {
      level.says |= says;
      return;
    }
    level.turn = this.turn;
    level.says = says;
    this.concerned.push(level);
  }

  private addLevel(mention: CountedMention, level: Level, sign: 1 | -1): void {
    const { says } = level;
    const counts = this.countsOf(level.days, level, GRAIN_DAY, mention.day);
    const signals = (says & NEGATIVE) !== 0 || level === this.population;
    const primary = (says & PRIMARY_NEGATIVE) !== 0;
    counts.mentions += sign;
    if (says & NEGATIVE) counts.negative += sign;
    if (says & POSITIVE) counts.positive += sign;
    if (signals && mention.leaving === 'leaving') counts.leaving += sign;
    if (signals && mention.leaving === 'risk') counts.risk += sign;
    if (primary) counts.primaryNegative += sign;
    if (primary && mention.leaving === 'leaving') counts.primaryLeaving += sign;
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

  /** The row itself, written out: a spread for each would take as long as the counting. */
  private countsOf(rows: Map<number, Counts>, { driver, touchpoint }: Level, grain: number, period: number): Counts {
    const known = rows.get(period);
    if (known) return known;
    const counts = {
      workspaceId: this.workspaceId,
      grain,
      period,
      driver,
      touchpoint,
      mentions: 0,
      negative: 0,
      positive: 0,
      leaving: 0,
      risk: 0,
      primaryNegative: 0,
      primaryLeaving: 0,
    };
    rows.set(period, counts);
    return counts;
  }

  private rowsOf(level: Level): RollupRow[] {
    const months = new Map<number, Counts>();
    const days = inOrder(level.days);
    for (const counts of days) {
      const month = counts.period === UNDATED ? UNDATED : monthStart(counts.period);
      addCounts(this.countsOf(months, level, GRAIN_MONTH, month), counts);
    }
    return [...days, ...inOrder(months)];
  }

  /** Rows to add to `rollups`, in the order of its key: neighbours in the tree are found in half the time. */
  rollupRows(): RollupRow[] {
    const levels = [...this.levels.values()].flatMap((known) => [...known.values()]);
    const text = ({ driver, touchpoint }: Level) => `${driver} ${touchpoint}`;
    levels.sort((a, b) => (text(a) < text(b) ? -1 : 1));
    return levels.flatMap((level) => this.rowsOf(level));
  }

  /** Rows to add to `day_totals`, by day. */
  dayTotalRows(): DayTotalRow[] {
    return [...this.totals.values()].sort((a, b) => a.day - b.day);
  }
}
