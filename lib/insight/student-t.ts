/** Two-sided 95 % point of the normal distribution. */
export const Z95 = 1.959963984540054;

/**
 * Two-sided 95 % point of Student's t with `df` degrees of freedom. Exact for 1 and 2; else the Cornish–Fisher expansion
 * (Abramowitz & Stegun 1964, 26.7.5), within 0.004 at 3 and 0.0001 from 6 on.
 */
export function t95(df: number): number {
  if (df <= 1) return Math.tan(Math.PI * 0.475);
  if (df === 2) return 0.95 * Math.sqrt(2 / (1 - 0.95 * 0.95));
  const z = Z95;
  const g1 = (z ** 3 + z) / 4;
  const g2 = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
  const g3 = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384;
  const g4 = (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92_160;
  return z + g1 / df + g2 / df ** 2 + g3 / df ** 3 + g4 / df ** 4;
}
