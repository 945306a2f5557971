/**
 * Which of many findings hold while at most a part `rate` of those held is false on average (Benjamini & Hochberg 1995,
 * JRSS B 57:289–300): the largest k with p₍ₖ₎ ≤ k/m × rate, and all up to it.
 * @param chances of each finding, in any order.
 * @returns the largest of the chances that still holds; −1 where none does.
 */
export function largestHeld(chances: readonly number[], rate: number): number {
  const sorted = chances.toSorted((a, b) => a - b);
  return sorted.findLast((chance, index) => chance <= ((index + 1) / sorted.length) * rate) ?? -1;
}
