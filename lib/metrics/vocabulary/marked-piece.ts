import type { Part, Span } from '@/lib/domain/mention';
import type { MarkedPiece } from '@/lib/domain/vocabulary';

/** A sentence longer than this is cut round what is marked in it. */
const LONGEST = 280;
const BEFORE = 110;
const CUT = '…';

interface Whole {
  readonly mention: string;
  readonly in: Part;
  readonly text: string;
}

/** The nearest blank at or before a place, so that no word is cut. */
const wordStart = (text: string, at: number, least: number): number => {
  const blank = text.lastIndexOf(' ', at);
  return blank < least ? at : blank + 1;
};

/** A sentence of a text with the words spoken of marked; a long one is cut round the first of them. */
export function markedPiece(
  whole: Whole,
  { sentence, marks }: { readonly sentence: Span; readonly marks: readonly Span[] },
): MarkedPiece {
  const { mention, text } = whole;
  const first = marks[0] ?? { start: sentence.start, end: sentence.start };
  const isLong = sentence.end - sentence.start > LONGEST;
  const from = isLong
    ? wordStart(text, Math.max(sentence.start, first.start - BEFORE), sentence.start)
    : sentence.start;
  const to = isLong
    ? Math.max(first.end, wordStart(text, Math.min(sentence.end, from + LONGEST), first.end) - 1)
    : sentence.end;
  const lead = from > sentence.start ? CUT : '';
  const shift = from - lead.length;
  return {
    mention,
    in: whole.in,
    text: `${lead}${text.slice(from, to)}${to < sentence.end ? CUT : ''}`,
    marks: marks
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ start, end }) => ({ start: start - shift, end: end - shift })),
  };
}
