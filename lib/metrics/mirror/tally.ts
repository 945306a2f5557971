import type { TrendKey } from '@/db/queries/read-trend';
import { type Cell, type CellCounts, type DatedCell, NO_COUNTS, type ReadingCounts } from '@/lib/domain/counts';
import { DRIVERS, LEAVING_KINDS, LEAVING_SIGNALS, TOUCHPOINTS } from '@/lib/domain/taxonomy';
import { driverOf, isNegative, isPrimary, type Mirror, NO_DAY, READINGS, touchpointOf } from './mirror';

type Sums = { -readonly [K in keyof CellCounts]: number };

const DRIVER_KEYS = [...DRIVERS, '*'] as const;
const TOUCHPOINT_KEYS = [...TOUCHPOINTS, '*'] as const;
const ALL_DRIVERS = DRIVERS.length;
const ALL_TOUCHPOINTS = TOUCHPOINTS.length;
const WIDTH = TOUCHPOINT_KEYS.length;
const EVERYTHING = ALL_DRIVERS * WIDTH + ALL_TOUCHPOINTS;
const LEAVING = LEAVING_SIGNALS.indexOf('leaving');
const RISK = LEAVING_SIGNALS.indexOf('risk');

const NEGATIVE = 1;
const POSITIVE = 2;
const PRIMARY = 4;
const SPOKEN = 8;

/** Distinct mentions at every level, as the rollups count them. */
export function tallyCells(mirror: Mirror, selected: Uint32Array): Cell[] {
  const sums: Sums[] = Array.from({ length: DRIVER_KEYS.length * WIDTH }, () => ({ ...NO_COUNTS }));
  const says = new Uint8Array(sums.length);
  const touched: number[] = [];
  const mark = (key: number, bits: number) => {
    if (says[key] === 0) touched.push(key);
    says[key] = (says[key] ?? 0) | bits;
  };
  for (const index of selected) {
    mark(EVERYTHING, SPOKEN);
    for (let at = mirror.starts[index] ?? 0; at < (mirror.starts[index + 1] ?? 0); at += 1) {
      const code = mirror.opinions[at] ?? 0;
      const bits = SPOKEN | (isNegative(code) ? NEGATIVE | (isPrimary(code) ? PRIMARY : 0) : POSITIVE);
      const row = driverOf(code) * WIDTH;
      mark(EVERYTHING, bits);
      mark(row + ALL_TOUCHPOINTS, bits);
      mark(ALL_DRIVERS * WIDTH + touchpointOf(code), bits);
      mark(row + touchpointOf(code), bits);
    }
    for (const key of touched) {
      const sum = sums[key];
      if (sum) addTo(sum, says[key] ?? 0, mirror.leaving[index] ?? 0, key === EVERYTHING);
      says[key] = 0;
    }
    touched.length = 0;
  }
  return DRIVER_KEYS.flatMap((driver, row) =>
    TOUCHPOINT_KEYS.map((touchpoint, column) => ({ driver, touchpoint, ...(sums[row * WIDTH + column] ?? NO_COUNTS) })),
  ).filter((cell) => cell.mentions > 0);
}

function addTo(sum: Sums, bits: number, leaving: number, everything: boolean): void {
  const reason = everything || (bits & NEGATIVE) !== 0;
  sum.mentions += 1;
  if (bits & NEGATIVE) sum.negative += 1;
  if (bits & POSITIVE) sum.positive += 1;
  if (reason && leaving === LEAVING) sum.leaving += 1;
  if (reason && leaving === RISK) sum.risk += 1;
  if (bits & PRIMARY) sum.primaryNegative += 1;
  if (bits & PRIMARY && leaving === LEAVING) sum.primaryLeaving += 1;
}

/** Mentions by how they were read and which signal they gave. */
export function tallyReadings(mirror: Mirror, selected: Uint32Array): ReadingCounts[] {
  const rows = new Map<number, { -readonly [K in keyof ReadingCounts]: ReadingCounts[K] }>();
  for (const index of selected) {
    const kind = mirror.leavingKinds[index] ?? -1;
    const reading = mirror.readings[index] ?? 0;
    const key = reading * 8 + kind + 1;
    let row = rows.get(key);
    if (!row) {
      const names = { reading: READINGS[reading] ?? 'none', leavingKind: LEAVING_KINDS[kind] ?? 'none' } as const;
      row = { ...names, mentions: 0, undated: 0, ratingSum: 0, rated: 0 };
      rows.set(key, row);
    }
    row.mentions += 1;
    if (mirror.days[index] === NO_DAY) row.undated += 1;
    const rating = mirror.ratings[index] ?? -1;
    if (rating < 0) continue;
    row.ratingSum += rating;
    row.rated += 1;
  }
  return [...rows.values()];
}

/** Counts by day at one key: rows under `*` are the whole key's, the others its negative mentions by driver. */
export function tallyTrend(mirror: Mirror, selected: Uint32Array, key: TrendKey): DatedCell[] {
  const byDay = new Map<number, { mentions: number; negative: number; leaving: number }[]>();
  const driver = key.driver === '*' ? -1 : DRIVERS.indexOf(key.driver);
  const touchpoint = key.touchpoint === '*' ? -1 : TOUCHPOINTS.indexOf(key.touchpoint);
  const everything = driver < 0 && touchpoint < 0;
  const says = new Uint8Array(DRIVER_KEYS.length);
  for (const index of selected) {
    const day = mirror.days[index] ?? NO_DAY;
    if (day === NO_DAY) continue;
    says.fill(0);
    if (everything) says[ALL_DRIVERS] = SPOKEN;
    for (let at = mirror.starts[index] ?? 0; at < (mirror.starts[index + 1] ?? 0); at += 1) {
      const code = mirror.opinions[at] ?? 0;
      const of = driverOf(code);
      if ((driver >= 0 && of !== driver) || (touchpoint >= 0 && touchpointOf(code) !== touchpoint)) continue;
      const bits = SPOKEN | (isNegative(code) ? NEGATIVE : 0);
      says[of] = (says[of] ?? 0) | bits;
      says[ALL_DRIVERS] = (says[ALL_DRIVERS] ?? 0) | bits;
    }
    if (says[ALL_DRIVERS] === 0) continue;
    const row = byDay.get(day) ?? DRIVER_KEYS.map(() => ({ mentions: 0, negative: 0, leaving: 0 }));
    byDay.set(day, row);
    for (const [column, sum] of row.entries()) {
      const bits = says[column] ?? 0;
      if (bits === 0) continue;
      const reason = (bits & NEGATIVE) !== 0 || (everything && column === ALL_DRIVERS);
      sum.mentions += 1;
      if (bits & NEGATIVE) sum.negative += 1;
      if (reason && mirror.leaving[index] === LEAVING) sum.leaving += 1;
    }
  }
  return [...byDay].flatMap(([period, row]) =>
    DRIVER_KEYS.map((name, column) => ({ period, driver: name, ...(row[column] ?? NO_COUNTS) })).filter(
      ({ mentions }) => mentions > 0,
    ),
  );
}
