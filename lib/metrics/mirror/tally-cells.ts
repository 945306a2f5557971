import type { Cell } from '@/lib/domain/counts';
import {
  DRIVER_KEYS,
  EVERYTHING,
  LEAVING,
  LevelReader,
  LEVELS,
  NEGATIVE,
  POSITIVE,
  PRIMARY,
  RISK,
  TOUCHPOINT_KEYS,
} from './levels';
import type { Selection } from './mirror';

const COUNTS = 7;
const AT_MENTIONS = 0;
const AT_NEGATIVE = 1;
const AT_POSITIVE = 2;
const AT_LEAVING = 3;
const AT_RISK = 4;
const AT_PRIMARY = 5;
const AT_PRIMARY_LEAVING = 6;

/** Distinct mentions at every level, as the rollups count them. */
export function tallyCells({ mirror, places }: Selection): Cell[] {
  const sums = new Int32Array(LEVELS * COUNTS);
  const reader = new LevelReader(mirror);
  const { says, levels } = reader;
  const count = (at: number) => {
    sums[at] = (sums[at] ?? 0) + 1;
  };
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] ?? 0;
    reader.read(place);
    const signal = mirror.leaving[place] ?? 0;
    for (let at = 0; at < reader.count; at += 1) {
      const level = levels[at] ?? 0;
      const bits = says[level] ?? 0;
      const base = level * COUNTS;
      count(base + AT_MENTIONS);
      if (bits & NEGATIVE) count(base + AT_NEGATIVE);
      if (bits & POSITIVE) count(base + AT_POSITIVE);
      if (bits & PRIMARY) count(base + AT_PRIMARY);
      if (signal === 0) continue;
      const reason = (bits & NEGATIVE) !== 0 || level === EVERYTHING;
      if (reason && signal === LEAVING) count(base + AT_LEAVING);
      if (reason && signal === RISK) count(base + AT_RISK);
      if (bits & PRIMARY && signal === LEAVING) count(base + AT_PRIMARY_LEAVING);
    }
  }
  return cellsOf(sums);
}

function cellsOf(sums: Int32Array): Cell[] {
  const cells = DRIVER_KEYS.flatMap((driver, row) =>
    TOUCHPOINT_KEYS.map((touchpoint, column): Cell => {
      const base = (row * TOUCHPOINT_KEYS.length + column) * COUNTS;
      const at = (place: number) => sums[base + place] ?? 0;
      return {
        driver,
        touchpoint,
        mentions: at(AT_MENTIONS),
        negative: at(AT_NEGATIVE),
        positive: at(AT_POSITIVE),
        leaving: at(AT_LEAVING),
        risk: at(AT_RISK),
        primaryNegative: at(AT_PRIMARY),
        primaryLeaving: at(AT_PRIMARY_LEAVING),
      };
    }),
  );
  return cells.filter((cell) => cell.mentions > 0);
}
