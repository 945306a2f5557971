import { describe, expect, it } from 'vitest';
import { markedPiece } from './marked-piece';

describe('a marked piece', () => {
  const whole = (text: string) => ({ mention: '1', in: 'text', text }) as const;
  const marked = (text: string, word: string, sentence = { start: 0, end: text.length }) => {
    const start = text.indexOf(word, sentence.start);
    const piece = markedPiece(whole(text), { sentence, marks: [{ start, end: start + word.length }] });
    return { text: piece.text, marks: piece.marks.map((mark) => piece.text.slice(mark.start, mark.end)) };
  };

  it('is the sentence, its marks counted from its beginning', () => {
    const text = 'All fine. A long queue.';
    expect(marked(text, 'long', { start: 10, end: 23 })).toEqual({ text: 'A long queue.', marks: ['long'] });
  });

  it('is cut round the mark between words where the sentence is long', () => {
    const text = `${'before it '.repeat(60)}long ${'after it '.repeat(60)}`.trim();
    const piece = marked(text, 'long');
    expect(piece.marks).toEqual(['long']);
    expect(piece.text.length).toBeLessThan(300);
    expect(piece.text).toMatch(/^…(before|it) .* (after|it)…$/);
  });

  it('is cut where a long run of letters has no blank', () => {
    const text = 'x'.repeat(900);
    expect(markedPiece(whole(text), { sentence: { start: 0, end: 900 }, marks: [] }).text.length).toBeLessThan(300);
  });
});
