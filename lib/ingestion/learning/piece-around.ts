import type { Span } from '@/lib/domain/mention';

/** A piece of a text with a part of it marked: `text.slice(start, end)`. */
export interface MarkedPiece extends Span {
  readonly text: string;
  /** Whether something of its sentence was cut off on either side. */
  readonly before: boolean;
  readonly after: boolean;
}

const MOST = 110;
const CLOSES = /[.!?\n]/;

/** The sentence around a span, cut between two words where it is long. */
export function pieceAround(text: string, { start, end }: Span): MarkedPiece {
  let from = start;
  while (from > 0 && !CLOSES.test(text.charAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && !CLOSES.test(text.charAt(to))) to += 1;
  if (to < text.length && text.charAt(to) !== '\n') to += 1;
  const before = start - from > MOST;
  if (before) from = text.indexOf(' ', start - MOST) + 1;
  const after = to - end > MOST;
  if (after) to = text.lastIndexOf(' ', end + MOST);
  // A run of letters longer than that has no place to cut at.
  if (from <= 0 || from > start) from = before ? start : from > start ? start : from;
  if (to < end) to = end;
  while (from < start && text.charAt(from) === ' ') from += 1;
  return { text: text.slice(from, to), start: start - from, end: end - from, before, after };
}
