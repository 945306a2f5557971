import type { Cell, CellCounts } from '@/lib/domain/counts';
import {
  DRIVER_KEYS,
  EVERYTHING,
  LEAVING,
  levelOf,
  NEGATIVE,
  POSITIVE,
  PRIMARY,
  RISK,
  SAYINGS,
  SIGNALS,
  STATEMENTS,
  TOUCHPOINT_KEYS,
} from './levels';
import type { Selection } from './mirror';

/** Distinct mentions at every level, as the rollups count them. */
export function tallyCells({ mirror, places }: Selection): Cell[] {
  // How often each statement is made beside each leaving signal; all the counts are sums of these.
  const times = new Int32Array(STATEMENTS * SIGNALS);
  const { statementStarts, statements, leaving } = mirror;
  const signals = SIGNALS;
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] ?? 0;
    const signal = leaving[place] ?? 0;
    const end = statementStarts[place + 1] ?? 0;
    for (let at = statementStarts[place] ?? 0; at < end; at += 1) {
      const cell = (statements[at] ?? 0) * signals + signal;
      times[cell] = (times[cell] ?? 0) + 1;
    }
  }
  return DRIVER_KEYS.flatMap((driver) =>
    TOUCHPOINT_KEYS.map((touchpoint): Cell => ({
      driver,
      touchpoint,
      ...countsAt(times, levelOf(driver, touchpoint)),
    })),
  ).filter((cell) => cell.mentions > 0);
}

function countsAt(times: Int32Array, level: number): CellCounts {
  const sum = (bits: number, signal?: number): number => {
    let total = 0;
    for (let said = 0; said < SAYINGS; said += 1) {
      if ((said & bits) !== bits) continue;
      const base = (level * SAYINGS + said) * SIGNALS;
      for (let of = 0; of < SIGNALS; of += 1) if (signal === undefined || signal === of) total += times[base + of] ?? 0;
    }
    return total;
  };
  const reason = level === EVERYTHING ? 0 : NEGATIVE;
  return {
    mentions: sum(0),
    negative: sum(NEGATIVE),
    positive: sum(POSITIVE),
    leaving: sum(reason, LEAVING),
    risk: sum(reason, RISK),
    primaryNegative: sum(PRIMARY),
    primaryLeaving: sum(PRIMARY, LEAVING),
  };
}
