import type { Span } from '@/lib/domain/mention';

/** A piece of a text with a part of it marked: `text.slice(start, end)`. */
export interface MarkedPiece extends Span {
  readonly text: string;
  /** Whether it was cut on either side. */
  readonly before: boolean;
  readonly after: boolean;
}

const MOST = 110;
const ENDS = /[.!?\n]/;

/** The sentence around a span, cut at a word where it is long. */
export function pieceAround(text: string, { start, end }: Span): MarkedPiece {
  let from = start;
  while (from > 0 && start - from < MOST && !ENDS.test(text.charAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && to - end < MOST && !ENDS.test(text.charAt(to - 1) === '' ? '' : text.charAt(to))) to += 1;
  if (to < text.length && ENDS.test(text.charAt(to)) && text.charAt(to) !== '\n') to += 1;
  const before = from > 0 && !ENDS.test(text.charAt(from - 1));
  const after = to < text.length && !ENDS.test(text.charAt(to - 1)) && text.charAt(to) !== '\n';
  while (before && from < start && text.charAt(from - 1) !== ' ') from += 1;
  while (after && to > end && text.charAt(to) !== ' ') to -= 1;
  while (from < start && text.charAt(from) === ' ') from += 1;
  return { text: text.slice(from, to), start: start - from, end: end - from, before, after };
}
