import type { DriverKey, TouchpointKey } from '@/lib/domain/counts';
import { driverOf, isNegative, isPrimary, touchpointOf } from '@/lib/domain/opinion-code';
import { DRIVERS, LEAVING_SIGNALS, TOUCHPOINTS } from '@/lib/domain/taxonomy';

export const DRIVER_KEYS: readonly DriverKey[] = [...DRIVERS, '*'];
export const TOUCHPOINT_KEYS: readonly TouchpointKey[] = [...TOUCHPOINTS, '*'];
const ALL_DRIVERS = DRIVERS.length;
const ALL_TOUCHPOINTS = TOUCHPOINTS.length;
const WIDTH = TOUCHPOINT_KEYS.length;

/** (driver, touchpoint) keys as numbers; the last is all of both. */
export const LEVELS = DRIVER_KEYS.length * WIDTH;
export const EVERYTHING = LEVELS - 1;
export const levelOf = (driver: DriverKey, touchpoint: TouchpointKey) =>
  DRIVER_KEYS.indexOf(driver) * WIDTH + TOUCHPOINT_KEYS.indexOf(touchpoint);

export const SIGNALS = LEAVING_SIGNALS.length;
export const LEAVING = LEAVING_SIGNALS.indexOf('leaving');
export const RISK = LEAVING_SIGNALS.indexOf('risk');

/** What a mention says at a level, as bits. */
export const NEGATIVE = 1;
export const POSITIVE = 2;
export const PRIMARY = 4;

/** A statement: a level and what is said there, in one number. */
export const SAYINGS = 8;
export const STATEMENTS = LEVELS * SAYINGS;
export const levelIn = (statement: number) => statement >> 3;
export const saidIn = (statement: number) => statement & 7;

/** The statements of one mention after another, each level once, that of everything first. */
export class StatementReader {
  /** The first `count` of these are the mention's. */
  readonly statements = new Uint16Array(LEVELS);
  count = 0;
  private readonly placeOf = new Uint16Array(LEVELS);

  /** Reads the opinions with these codes. */
  read(codes: readonly number[]): void {
    for (let at = 0; at < this.count; at += 1) this.placeOf[levelIn(this.statements[at] ?? 0)] = 0;
    this.count = 0;
    this.say(EVERYTHING, 0);
    for (const code of codes) {
      const bits = isNegative(code) ? NEGATIVE | (isPrimary(code) ? PRIMARY : 0) : POSITIVE;
      const row = driverOf(code) * WIDTH;
      const column = touchpointOf(code);
      this.say(EVERYTHING, bits);
      this.say(row + ALL_TOUCHPOINTS, bits);
      this.say(ALL_DRIVERS * WIDTH + column, bits);
      this.say(row + column, bits);
    }
  }

  private say(level: number, bits: number): void {
    const place = this.placeOf[level] ?? 0;
    if (place > 0) {
      this.statements[place - 1] = (this.statements[place - 1] ?? 0) | bits;
      return;
    }
    this.statements[this.count] = level * SAYINGS + bits;
    this.count += 1;
    this.placeOf[level] = this.count;
  }
}
