import type { DriverKey, TouchpointKey } from '@/lib/domain/counts';
import { driverOf, isNegative, isPrimary, touchpointOf } from '@/lib/domain/opinion-code';
import { DRIVERS, LEAVING_SIGNALS, TOUCHPOINTS } from '@/lib/domain/taxonomy';
import type { Mirror } from './mirror';

export const DRIVER_KEYS: readonly DriverKey[] = [...DRIVERS, '*'];
export const TOUCHPOINT_KEYS: readonly TouchpointKey[] = [...TOUCHPOINTS, '*'];
export const ALL_DRIVERS = DRIVERS.length;
const ALL_TOUCHPOINTS = TOUCHPOINTS.length;
const WIDTH = TOUCHPOINT_KEYS.length;

/** (driver, touchpoint) keys as numbers; the last is all of both. */
export const LEVELS = DRIVER_KEYS.length * WIDTH;
export const EVERYTHING = LEVELS - 1;
export const levelOf = (driver: DriverKey, touchpoint: TouchpointKey) =>
  DRIVER_KEYS.indexOf(driver) * WIDTH + TOUCHPOINT_KEYS.indexOf(touchpoint);

export const LEAVING = LEAVING_SIGNALS.indexOf('leaving');
export const RISK = LEAVING_SIGNALS.indexOf('risk');

/** What a mention says at a level, as bits. */
export const NEGATIVE = 1;
export const POSITIVE = 2;
export const PRIMARY = 4;
export const SPOKEN = 8;

/** Reads one mention after another: the levels it has an opinion at, and what it says there. */
export class LevelReader {
  /** What the mention says at each level. */
  readonly says = new Uint8Array(LEVELS);
  /** The levels it has an opinion at, and always the last one: the first `count` of these. */
  readonly levels = new Uint16Array(LEVELS);
  count = 0;

  constructor(private readonly mirror: Mirror) {}

  read(place: number): void {
    const { starts, opinions } = this.mirror;
    for (let at = 0; at < this.count; at += 1) this.says[this.levels[at] ?? 0] = 0;
    this.count = 0;
    this.mark(EVERYTHING, SPOKEN);
    const end = starts[place + 1] ?? 0;
    for (let at = starts[place] ?? 0; at < end; at += 1) {
      const code = opinions[at] ?? 0;
      const bits = SPOKEN | (isNegative(code) ? NEGATIVE | (isPrimary(code) ? PRIMARY : 0) : POSITIVE);
      const row = driverOf(code) * WIDTH;
      const column = touchpointOf(code);
      this.mark(EVERYTHING, bits);
      this.mark(row + ALL_TOUCHPOINTS, bits);
      this.mark(ALL_DRIVERS * WIDTH + column, bits);
      this.mark(row + column, bits);
    }
  }

  private mark(level: number, bits: number): void {
    const said = this.says[level] ?? 0;
    if (said === 0) {
      this.levels[this.count] = level;
      this.count += 1;
    }
    this.says[level] = said | bits;
  }
}
