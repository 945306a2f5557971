import type { TrendKey } from '@/db/queries/read-trend';
import type { DatedCell } from '@/lib/domain/counts';
import { driverOf, isNegative, touchpointOf } from '@/lib/domain/opinion-code';
import { DRIVERS, TOUCHPOINTS } from '@/lib/domain/taxonomy';
import { ALL_DRIVERS, DRIVER_KEYS, LEAVING } from './levels';
import { NO_DAY, type Selection } from './mirror';

const COUNTS = 3;
const ROW = DRIVER_KEYS.length * COUNTS;

/** For each place selected the row of its day, −1 for none; and the days in the order of their rows. */
function rowsOfDays({ mirror, places }: Selection): { rows: Int32Array; days: number[] } {
  const rowOf = new Map<number, number>();
  const rows = new Int32Array(places.length).fill(-1);
  for (let index = 0; index < places.length; index += 1) {
    const day = mirror.days[places[index] ?? 0] ?? NO_DAY;
    if (day === NO_DAY) continue;
    let row = rowOf.get(day);
    if (row === undefined) {
      row = rowOf.size;
      rowOf.set(day, row);
    }
    rows[index] = row;
  }
  return { rows, days: [...rowOf.keys()] };
}

/** Counts by day at one key: rows under `*` are the whole key's, the others its negative mentions by driver. */
export function tallyTrend(selection: Selection, key: TrendKey): DatedCell[] {
  const { mirror, places } = selection;
  const { rows, days } = rowsOfDays(selection);
  const sums = new Int32Array(days.length * ROW);
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
    for (let column = 0; spoken >> column > 0; column += 1) {
      if (((spoken >> column) & 1) === 0) continue;
      const base = row * ROW + column * COUNTS;
      sums[base] = (sums[base] ?? 0) + 1;
      if ((negative >> column) & 1) sums[base + 1] = (sums[base + 1] ?? 0) + 1;
      if (leaves && (reason >> column) & 1) sums[base + 2] = (sums[base + 2] ?? 0) + 1;
    }
  }
  return days.flatMap((period, row) =>
    DRIVER_KEYS.map((name, column): DatedCell => {
      const base = row * ROW + column * COUNTS;
      const at = (place: number) => sums[base + place] ?? 0;
      return { period, driver: name, mentions: at(0), negative: at(1), leaving: at(2) };
    }).filter(({ mentions }) => mentions > 0),
  );
}
