import type { TrendKey } from '@/db/queries/read-trend';
import type { DatedCell } from '@/lib/domain/counts';
import { bucketStart, type Grain } from '@/lib/insight/trend-grain';
import { DRIVER_KEYS, EVERYTHING, LEAVING, levelIn, levelOf, NEGATIVE, saidIn, STATEMENTS } from './levels';
import { NO_DAY, type Selection } from './mirror';

// How a mention speaks at a level, as bits: it complains, it leaves.
const COMPLAINS = 1;
const LEAVES = 2;
const WAYS = 4;

/** For each place selected the row of its bucket, −1 for none; and the first days of the buckets in the order of the rows. */
function rowsOfBuckets({ mirror, places }: Selection, grain: Grain): { rows: Int32Array; starts: number[] } {
  const { days } = mirror;
  const noDay = NO_DAY;
  let [first, last] = [Infinity, -Infinity];
  for (let index = 0; index < places.length; index += 1) {
    const day = days[places[index] ?? 0] ?? noDay;
    if (day === noDay) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  // One more than the row, 0 for a day not met yet; days lie between the years 1 and 9999.
  const rowOfDay = new Int32Array(Math.max(0, last - first + 1));
  const rowOfStart = new Map<number, number>();
  const rows = new Int32Array(places.length).fill(-1);
  for (let index = 0; index < places.length; index += 1) {
    const day = days[places[index] ?? 0] ?? noDay;
    if (day === noDay) continue;
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

/** The levels that a trend at a key counts, each once: the key's own, last, and at all drivers those of each. */
function levelsOf({ driver, touchpoint }: TrendKey): number[] {
  return driver === '*' ? DRIVER_KEYS.map((name) => levelOf(name, touchpoint)) : [levelOf(driver, touchpoint)];
}

/** For each statement the column of its level and the way it speaks there, as one number; −1 where it is not counted. */
function cellsOfStatements(levels: readonly number[]): Int16Array {
  return Int16Array.from({ length: STATEMENTS }, (_, statement) => {
    const column = levels.indexOf(levelIn(statement));
    return column < 0 ? -1 : column * WAYS + (saidIn(statement) & NEGATIVE ? COMPLAINS : 0);
  });
}

/** Counts by day, week or month at one key: rows under `*` are the whole key's, the others its negative mentions by driver. */
export function tallyTrend(selection: Selection, key: TrendKey, grain: Grain): DatedCell[] {
  const { mirror, places } = selection;
  const { statementStarts, statements, leaving } = mirror;
  const { rows, starts } = rowsOfBuckets(selection, grain);
  const levels = levelsOf(key);
  const cells = cellsOfStatements(levels);
  const [width, signal] = [levels.length * WAYS, LEAVING];
  const times = new Int32Array(starts.length * width);
  for (let index = 0; index < places.length; index += 1) {
    const row = rows[index] ?? -1;
    if (row < 0) continue;
    const place = places[index] ?? 0;
    const base = row * width + (leaving[place] === signal ? LEAVES : 0);
    const end = statementStarts[place + 1] ?? 0;
    for (let at = statementStarts[place] ?? 0; at < end; at += 1) {
      const cell = cells[statements[at] ?? 0] ?? -1;
      if (cell >= 0) times[base + cell] = (times[base + cell] ?? 0) + 1;
    }
  }
  return starts.flatMap((period, row) =>
    DRIVER_KEYS.flatMap((driver): DatedCell[] => {
      const level = levelOf(key.driver !== '*' && driver === '*' ? key.driver : driver, key.touchpoint);
      const column = levels.indexOf(level);
      const base = row * width + column * WAYS;
      const sum = (bits: number) => {
        let total = 0;
        for (let way = 0; way < WAYS; way += 1) if ((way & bits) === bits) total += times[base + way] ?? 0;
        return total;
      };
      if (column < 0 || sum(0) === 0) return [];
      const reason = level === EVERYTHING ? 0 : COMPLAINS;
      return [{ period, driver, mentions: sum(0), negative: sum(COMPLAINS), leaving: sum(LEAVES | reason) }];
    }),
  );
}
