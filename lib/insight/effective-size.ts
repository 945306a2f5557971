import { t95 } from './student-t';

/**
 * What authors with several mentions add to the sums over authors, where an author has X mentions in the whole of a share
 * and Y of them in its part. All are zero where every mention has an author of its own.
 */
export interface Clusters {
  /** Σ Y(Y − 1). */
  readonly same: number;
  /** Σ Y(X − 1). */
  readonly across: number;
  /** Σ X(X − 1). */
  readonly whole: number;
  /** Σ (X − 1) over the authors in the whole: mentions less authors. */
  readonly further: number;
}

const TENTHS = 10;

/**
 * How many independent mentions would tell as much of the share `n` of `of` as these do, whose authors may have written
 * several: `of` ÷ design effect, never above `of` (Korn & Graubard 1998, Survey Methodology 24:193–201; as PROC SURVEYFREQ
 * uses it for Wilson's interval). Rounded to a tenth, so that the interval can be worked out from what is told.
 *
 * The design effect is that of the ratio's linearised variance over clusters of any size, m ÷ (m − 1) Σ(Y − pX)² ÷ (ΣX)²
 * (Cochran 1977, Sampling Techniques, 3.12), against p(1 − p) ÷ (of − 1): it measures how alike an author's mentions are,
 * where Kish's sizes alone would assume that they are all the same. Few authors are allowed for by (t of − 1 ÷ t m − 1)².
 * At p = 0 or 1 nothing varies to be measured, so each author counts as one voice: (ΣX)² ÷ ΣX² (Kish 1965, Survey Sampling).
 */
export function effectiveSize(n: number, of: number, { same, across, whole, further }: Clusters): number {
  if (of <= 1 || further === 0) return of;
  const authors = of - further;
  if (authors <= 1) return 1;
  const p = n / of;
  const few = (t95(of - 1) / t95(authors - 1)) ** 2;
  if (n <= 0 || n >= of) return tenth(Math.min(of, ((of * of) / (of + whole)) * few), of);
  const squares = n + same - 2 * p * (n + across) + p * p * (of + whole);
  const independent = (p * (1 - p)) / (of - 1);
  const clustered = ((authors / (authors - 1)) * squares) / (of * of);
  const effective = clustered > 0 ? (of * independent) / clustered : of;
  return tenth(Math.min(of, effective) * few, of);
}

function tenth(size: number, of: number): number {
  return Math.min(of, Math.max(1, Math.round(size * TENTHS) / TENTHS));
}
