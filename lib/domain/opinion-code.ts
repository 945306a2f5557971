import { DRIVERS, SUB_REASONS, TOUCHPOINTS } from './taxonomy';

/**
 * An opinion in 13 bits, for counting many: the driver's place in the taxonomy, the touchpoint's, whether it is negative,
 * whether it is its mention's primary one, and one more than the sub-reason's place (0 for none).
 */
export const OPINION_WEIGHTS = { driver: 1, touchpoint: 8, negative: 256, primary: 512, subReason: 1024 } as const;
/** One more than the largest code. */
export const OPINION_CODES = 8192;

export const driverOf = (code: number) => code & 7;
export const touchpointOf = (code: number) => (code >> 3) & 31;
export const isNegative = (code: number) => (code & OPINION_WEIGHTS.negative) !== 0;
export const isPrimary = (code: number) => (code & OPINION_WEIGHTS.primary) !== 0;
export const subReasonOf = (code: number) => (code >> 10) - 1;

if (DRIVERS.length > 8 || TOUCHPOINTS.length > 32 || SUB_REASONS.length > 7)
  throw new Error('the taxonomy has outgrown the opinion code');
