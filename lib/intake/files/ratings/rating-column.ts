import type { RatingScale } from '@/lib/domain/mention';
import { headerWords } from '../header-key';
import type { RatingPlan } from '../plan';
import { parseRating, type WrittenRating } from './parse-rating';

/** A longer cell is a slice that keeps its whole chunk in memory, so only some are kept. */
const SHORT = 12;
/** Share of a column's numbers that must fit a scale: a few wrong cells must not turn stars into percentages. */
const FITS = 0.9;
const NPS_WORD = /^(nps|recom(end|ien|mend))/;

/** Looks at every cell of a rating column, since a 4 means one thing among stars and another among marks out of ten. */
export class RatingColumn {
  private readonly counts = new Map<string, number>();
  private overflow = 0;

  add(cell: string): void {
    const count = this.counts.get(cell);
    if (count !== undefined) this.counts.set(cell, count + 1);
    else if (this.counts.size < (cell.length <= SHORT ? 10_000 : 500)) this.counts.set(cell, 1);
    else this.overflow += 1;
  }

  /** Settles the scale: the source's own, else the header's ("0-10", "NPS"), else the values'. */
  decide(hints: { readonly scale: RatingScale | null; readonly header: string }): RatingPlan {
    const written: (readonly [WrittenRating, number])[] = [];
    let seen = this.overflow;
    let unreadable = this.overflow;
    for (const [cell, count] of this.counts) {
      const rating = parseRating(cell);
      if (rating === null) continue;
      seen += count;
      if (rating === undefined) unreadable += count;
      else written.push([rating, count]);
    }
    const byHeader = hints.scale === null ? scaleOfHeader(hints.header, written) : null;
    const scale = hints.scale ?? byHeader ?? scaleOfValues(written);
    const outside = written.reduce((sum, [rating, count]) => sum + (rawOn(rating, scale) === null ? count : 0), 0);
    return {
      scale,
      by: hints.scale ? 'profile' : byHeader ? 'header' : 'values',
      seen,
      unreadable: unreadable + outside,
    };
  }
}

type Counted = readonly (readonly [WrittenRating, number])[];

function share(written: Counted, holds: (rating: WrittenRating) => boolean): number {
  let all = 0;
  let held = 0;
  for (const [rating, count] of written) {
    all += count;
    if (holds(rating)) held += count;
  }
  return all === 0 ? 0 : held / all;
}

function within(written: Counted, low: number, high: number): number {
  return share(written, (rating) => rating.form === 'number' && rating.value >= low && rating.value <= high);
}

function scaleOfHeader(header: string, written: Counted): RatingScale | null {
  if (within(written, 0, 100) < 0.5) return null;
  const words = headerWords(header);
  const range =
    /\b([01]) (?:(?:a|al|to|hasta|y|and) )?(5|10|100)\b/.exec(words.join(' ')) ??
    /(?:\/|\bde|\bof|\bsobre) ?()(5|10|100)\b/.exec(header.toLowerCase());
  const nps = words.some((word) => NPS_WORD.test(word));
  if (range?.[2] === '100') return '0-100';
  if (range?.[2] === '5') return '1-5';
  if (range?.[2] === '10') return nps && range[1] !== '1' ? 'nps' : range[1] === '0' ? '0-10' : '1-10';
  // A five-star question about recommending is still a five-star question.
  return nps && within(written, 0, 10) >= FITS && (within(written, 6, 10) > 0 || words.includes('nps')) ? 'nps' : null;
}

function scaleOfValues(written: Counted): RatingScale {
  if (written.length === 0) return '1-5';
  if (share(written, (rating) => rating.form === 'good-bad') > 0.5) return 'good-bad';
  if (share(written, (rating) => rating.form === 'binary') > 0.5) return 'updown';
  if (share(written, (rating) => rating.form === 'stars' || rating.form === 'likert') > 0.5) return '1-5';
  for (const max of [5, 10, 100]) {
    const named = share(written, (rating) => rating.form === 'number' && rating.max === max);
    if (named > 0.5) return max === 5 ? '1-5' : max === 100 ? '0-100' : within(written, 0, 0.99) > 0 ? '0-10' : '1-10';
  }
  const zeros = within(written, 0, 0);
  if (zeros > 0 && zeros + within(written, 1, 1) === 1) return 'updown';
  if (within(written, 0, 5) >= FITS) return '1-5';
  if (within(written, 0, 10) >= FITS) return zeros > 0 ? '0-10' : '1-10';
  return '0-100';
}

/** Lowest and highest value of each scale. */
const BOUNDS: Readonly<Record<RatingScale, readonly [number, number]>> = {
  '1-5': [1, 5],
  '1-10': [1, 10],
  '0-10': [0, 10],
  '0-100': [0, 100],
  nps: [0, 10],
  updown: [0, 1],
  'good-bad': [0, 1],
};

/** A written rating as a raw value of a scale; null when it lies outside it or is of another kind. */
export function rawOn(rating: WrittenRating, scale: RatingScale): number | null {
  const [low, high] = BOUNDS[scale];
  const binary = scale === 'updown' || scale === 'good-bad';
  const ofWords = rating.form === 'binary' || rating.form === 'good-bad';
  if (ofWords !== binary && !(binary && rating.form === 'number')) return null;
  if ((rating.form === 'stars' || rating.form === 'likert') && scale !== '1-5') return null;
  if (rating.form === 'number' && rating.max !== null && rating.max !== high) return null;
  return rating.value >= low && rating.value <= high ? rating.value : null;
}

/** Place on 0–1 of a raw value. */
export function normalise(raw: number, scale: RatingScale): number {
  const [low, high] = BOUNDS[scale];
  return (raw - low) / (high - low);
}
