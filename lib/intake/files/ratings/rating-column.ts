import type { RatingScale } from '@/lib/domain/mention';
import { headerWords } from '../header-key';
import type { RatingPlan } from '../plan';
import { parseRating, type WrittenRating } from './parse-rating';
import { placeRating, wholeScale } from './place-rating';

/** A longer cell is a slice that keeps its whole chunk in memory, so only some are kept. */
const SHORT = 12;
/** Share of a column's numbers that must fit a scale: a few wrong cells must not turn stars into percentages. */
const FITS = 0.9;
/** Effort is asked for on seven points. */
const EFFORT_WORD = /^(ces|effort|esfuerzo)$/;
const NPS_WORD = /^(nps|recom(end|ien|mend))/;
const HALF_STARS = /\b(half stars?|medias? estrellas?)\b/;

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
    let otherScale = 0;
    for (const [rating, count] of written) {
      const placed = placeRating(rating, scale);
      if (placed === null) unreadable += count;
      else if (placed.scale !== scale) otherScale += count;
    }
    const by = hints.scale ? 'profile' : byHeader ? 'header' : 'values';
    const open = by === 'values' && scale === '1-5' && within(written, 1, 5) === 1 && bareNumbers(written).length > 0;
    return { scale, by, open, seen, unreadable, otherScale };
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
    /\b([01]) (?:(?:a|al|to|hasta|y|and) )?(5|7|10|100)\b/.exec(words.join(' ')) ??
    /(?:\/|\bde|\bof|\bsobre) ?()(5|7|10|100)\b/.exec(header.toLowerCase());
  const nps = words.some((word) => NPS_WORD.test(word));
  // A header that most values contradict is not believed.
  const most = range && within(bareOf(written), 0, Number(range[2])) >= 0.5 ? range[2] : null;
  const halves = range?.[1] === '0' || HALF_STARS.test(words.join(' '));
  if (most === '100') return '0-100';
  if (most === '5') return range?.[1] !== '1' && isHalfStars(written, halves) ? '0.5-5' : '1-5';
  if (most === null && halves && isHalfStars(written, true)) return '0.5-5';
  if (most === '7' || (words.some((word) => EFFORT_WORD.test(word)) && isSeven(written))) return '1-7';
  if (most === '10') return nps && range?.[1] !== '1' ? 'nps' : range?.[1] === '0' ? '0-10' : '1-10';
  // A five-star question about recommending is still a five-star question.
  return nps && within(written, 0, 10) >= FITS && (within(written, 6, 10) > 0 || words.includes('nps')) ? 'nps' : null;
}

/** Some past five, none past seven. */
function isSeven(written: Counted): boolean {
  return within(written, 1, 7) >= FITS && within(written, 5.01, 7) > 0;
}

/**
 * Stars from a half to five, in steps of a half: a half star is off every scale that starts at one. Where the header says
 * so one is enough; else halves must be more than a slip, or one stray 0.5 would move every rating of a column.
 */
function isHalfStars(written: Counted, said: boolean): boolean {
  const fits = share(
    written,
    (rating) => onFive(rating) && rating.value >= 0.5 && rating.value <= 5 && rating.value % 0.5 === 0,
  );
  const lowest = share(written, (rating) => onFive(rating) && rating.value === 0.5);
  const halves = share(written, (rating) => onFive(rating) && rating.value % 1 === 0.5);
  return fits >= FITS && lowest > 0 && (said || isClear(halves, written));
}

/** More than a stray value, or a good part of a few. */
function isClear(part: number, of: Counted): boolean {
  const count = of.reduce((sum, [, times]) => sum + times, 0);
  return part * count >= Math.max(2, count * 0.05) || part >= 1 / 3;
}

function onFive(rating: WrittenRating): boolean {
  return rating.form === 'stars' || rating.form === 'number' ? rating.max === null || rating.max === 5 : false;
}

function bareNumbers(written: Counted): Counted {
  return written.filter(([rating]) => rating.form === 'number' && rating.max === null);
}

/** Numbers that do not say of how many they are; all, where every one does. */
function bareOf(written: Counted): Counted {
  const bare = bareNumbers(written);
  return bare.length > 0 ? bare : written;
}

function scaleOfValues(written: Counted): RatingScale {
  if (written.length === 0) return '1-5';
  const goodBad = share(written, (rating) => rating.form === 'good-bad');
  const onFive = share(written, (rating) => rating.form === 'likert' || ('max' in rating && rating.max === 5));
  if (goodBad > 0.5 && onFive === 0) return 'good-bad';
  if (share(written, (rating) => rating.form === 'binary') > 0.5) return 'updown';
  const whole = mostWhole(written);
  const bare = bareNumbers(written);
  const tens = () => (within(written, 0, 0.99) > 0 ? '0-10' : '1-10');
  // "8/10" or "16/20" through most of a column says what the bare numbers in it are of.
  if ((whole === null || whole === 5) && isHalfStars(written, false)) return '0.5-5';
  if (whole !== null && (bare.length === 0 || (whole < 100 && within(bare, 0, whole) >= 0.5)))
    return whole === 10 ? tens() : (wholeScale(whole) ?? '1-5');
  if (bare.length === 0 || (onFive > 0.5 && within(bare, 0, 5) >= 0.5)) return '1-5';
  return scaleOfNumbers(bare);
}

/** The whole that more than half of the ratings are written with. */
function mostWhole(written: Counted): number | null {
  const counts = new Map<number, number>();
  let all = 0;
  for (const [rating, count] of written) {
    all += count;
    if ('max' in rating && rating.max !== null) counts.set(rating.max, (counts.get(rating.max) ?? 0) + count);
  }
  return [...counts].find(([, count]) => count > all / 2)?.[0] ?? null;
}

/**
 * The scale of bare numbers. A greater scale needs more than a stray value to speak for it, or one slip ("50" for "5.0")
 * would make percentages of a whole column of stars.
 */
function scaleOfNumbers(bare: Counted): RatingScale {
  const zeros = within(bare, 0, 0);
  if (zeros > 0 && zeros + within(bare, 1, 1) === 1) return 'updown';
  const overTen = share(bare, (rating) => rating.value > 10 && rating.value <= 100);
  if (overTen > (1 - zeros) / 2) return '0-100';
  const overFive = share(bare, (rating) => rating.value > 5 && rating.value <= 10);
  if (!isClear(overFive, bare)) return '1-5';
  return zeros > 0 ? '0-10' : '1-10';
}
