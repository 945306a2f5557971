import type { TrendKey } from '@/db/queries/read-trend';
import type { DatedCell } from '@/lib/domain/counts';
import { driverOf, isNegative, touchpointOf } from '@/lib/domain/opinion-code';
import { DRIVERS, TOUCHPOINTS } from '@/lib/domain/taxonomy';
import { bucketStart, type Grain } from '@/lib/insight/trend-grain';
import { ALL_DRIVERS, DRIVER_KEYS, LEAVING } from './levels';
import { NO_DAY, type Selection } from './mirror';

const COUNTS = 3;
const ROW = DRIVER_KEYS.length * COUNTS;

/** For each place selected the row of its bucket, −1 for none; and the first days of the buckets in the order of the rows. */
function rowsOfBuckets({ mirror, places }: Selection, grain: Grain): { rows: Int32Array; starts: number[] } {
  const { days } = mirror;
  let [first, last] = [Infinity, -Infinity];
  for (let index = 0; index < places.length; index += 1) {
    const day = days[places[index] ?? 0] ?? NO_DAY;
    if (day === NO_DAY) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  // One more than the row, 0 for a day not met yet; days lie between the years 1 and 9999.
  const rowOfDay = new Int32Array(Math.max(0, last - first + 1));
  const rowOfStart = new Map<number, number>();
  const rows = new Int32Array(places.length).fill(-1);
  for (let index = 0; index < places.length; index += 1) {
    const day = days[places[index] ?? 0] ?? NO_DAY;
    if (day === NO_DAY) continue;
    let row = (rowOfDay[day - first] ?? 0) - 1;
    if (row < 0) {
      const start = bucketStart(day, grain);
      row = rowOfStart.get(start) ?? rowOfStart.size;
      rowOfStart.set(start, row);
      rowOfDay[day - first] = row + 1;
    }
    rows[index] = row;
  }
  return { rows, starts: [...rowOfStart.keys()] };
}

/** Counts by day, week or month at one key: rows under `*` are the whole key's, the others its negative mentions by driver. */
export function tallyTrend(selection: Selection, key: TrendKey, grain: Grain): DatedCell[] {
  const { mirror, places } = selection;
  const { rows, starts: periods } = rowsOfBuckets(selection, grain);
  const sums = new Int32Array(periods.length * ROW);
  const driver = key.driver === '*' ? -1 : DRIVERS.indexOf(key.driver);
  const touchpoint = key.touchpoint === '*' ? -1 : TOUCHPOINTS.indexOf(key.touchpoint);
  const everything = driver < 0 && touchpoint < 0;
  const { starts, opinions } = mirror;
  for (let index = 0; index < places.length; index += 1) {
    const row = rows[index] ?? -1;
    if (row < 0) continue;
    const place = places[index] ?? 0;
    // Which drivers the mention speaks of, and of which it complains, as bits; the highest stands for any.
    let spoken = everything ? 1 << ALL_DRIVERS : 0;
    let negative = 0;
    const end = starts[place + 1] ?? 0;
    for (let at = starts[place] ?? 0; at < end; at += 1) {
      const code = opinions[at] ?? 0;
      const of = driverOf(code);
      if ((driver >= 0 && of !== driver) || (touchpoint >= 0 && touchpointOf(code) !== touchpoint)) continue;
      const bits = (1 << of) | (1 << ALL_DRIVERS);
      spoken |= bits;
      if (isNegative(code)) negative |= bits;
    }
    const leaves = mirror.leaving[place] === LEAVING;
    const reason = everything ? negative | (1 << ALL_DRIVERS) : negative;
    for (let left = spoken; left > 0; left &= left - 1) {
      const column = 31 - Math.clz32(left & -left);
      const base = row * ROW + column * COUNTS;
      sums[base] = (sums[base] ?? 0) + 1;
      if ((negative >> column) & 1) sums[base + 1] = (sums[base + 1] ?? 0) + 1;
      if (leaves && (reason >> column) & 1) sums[base + 2] = (sums[base + 2] ?? 0) + 1;
    }
  }
  return periods.flatMap((period, row) =>
    DRIVER_KEYS.map((name, column): DatedCell => {
      const base = row * ROW + column * COUNTS;
      const at = (place: number) => sums[base + place] ?? 0;
      return { period, driver: name, mentions: at(0), negative: at(1), leaving: at(2) };
    }).filter(({ mentions }) => mentions > 0),
  );
}
