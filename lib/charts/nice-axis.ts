const MANTISSAS = [1, 2, 5] as const;
const MOST_STEPS = 5;

/** Ticks of an axis of counts from zero, at multiples of 1, 2 or 5 times a power of ten, the last at or above `highest`. */
export function niceTicks(highest: number): number[] {
  const [step = 1] = Array.from({ length: 16 }, (_, power) => MANTISSAS.map((mantissa) => mantissa * 10 ** power))
    .flat()
    .filter((candidate) => highest / candidate <= MOST_STEPS);
  const steps = Math.max(1, Math.ceil(highest / step));
  return Array.from({ length: steps + 1 }, (_, index) => index * step);
}
