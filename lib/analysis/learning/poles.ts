import type { Rating, RATING_SCALES } from '@/lib/domain/mention';

/** What stars say of a text; 0 for those in the middle, which teach nothing. */
export type Pole = 1 | 0 | -1;

interface Ends {
  /** The highest place that blames and the lowest that praises, on 0–1. */
  readonly blame: number;
  readonly praise: number;
}

const QUARTERS: Ends = { blame: 0.25, praise: 0.75 };

/** Where a scale blames and where it praises: of five stars the outer two on either side, of an NPS detractors and promoters. */
const endsOf = {
  '1-5': QUARTERS,
  '0.5-5': { blame: 0.34, praise: 0.77 },
  '1-7': { blame: 0.34, praise: 0.8 },
  '1-10': { blame: 0.34, praise: 0.77 },
  '0-10': { blame: 0.4, praise: 0.8 },
  '0-100': { blame: 0.4, praise: 0.8 },
  nps: { blame: 0.6, praise: 0.9 },
  updown: { blame: 0, praise: 1 },
  'good-bad': { blame: 0, praise: 1 },
} as const satisfies Record<(typeof RATING_SCALES)[number], Ends>;

const isNamed = (scale: string): scale is keyof typeof endsOf => scale in endsOf;

/**
 * What a rating says, by its scale; the middle says nothing. A scale that is not known by name is judged by its outer
 * quarters.
 */
export function poleOf({ normalised, scale }: { normalised: number; scale: Rating['scale'] | null }): Pole {
  const { blame, praise } = scale !== null && isNamed(scale) ? endsOf[scale] : QUARTERS;
  // A hair's breadth of tolerance: 4 of 1–7 may be stored as 0.4999….
  if (normalised >= praise - 1e-9) return 1;
  return normalised <= blame + 1e-9 ? -1 : 0;
}
