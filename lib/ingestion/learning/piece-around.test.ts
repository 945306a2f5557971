import { expect, it } from 'vitest';
import { pieceAround } from './piece-around';

const around = (text: string, word: string) => {
  const start = text.indexOf(word);
  const piece = pieceAround(text, { start, end: start + word.length });
  expect(piece.text.slice(piece.start, piece.end)).toBe(word);
  return piece;
};

it('is the sentence, without what stands before and after it', () => {
  expect(around('We came. It felt blorvy to us! Never mind.', 'blorvy').text).toBe('It felt blorvy to us!');
  expect(around('blorvy', 'blorvy')).toEqual({ text: 'blorvy', start: 0, end: 6, before: false, after: false });
});

it('is cut between two words where it is long', () => {
  const piece = around(`${'one two '.repeat(40)}blorvy${' three four'.repeat(40)}.`, 'blorvy');
  expect(piece).toMatchObject({ before: true, after: true });
  expect(piece.text).toMatch(/^(one|two) .* (three|four)$/);
  expect(piece.text.length).toBeLessThan(240);
});

it('holds the word in a text without a place to cut at', () => {
  around(`${'x'.repeat(400)}blorvy${'y'.repeat(400)}`, 'blorvy');
});
