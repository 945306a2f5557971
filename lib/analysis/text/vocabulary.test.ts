import { describe, expect, it } from 'vitest';
import { analyse } from '../analyse';
import { readPart } from './read-part';
import { PairTable } from './pair-table';
import { vocabulary } from './vocabulary';

const wordsOf = (source: string): string[] => {
  const { tokens } = readPart(source, 'text');
  return Array.from({ length: tokens.count }, (_, at) => tokens.textAt(at));
};

/** `a`, `b`, … `z`, `ba`, … : a word of its own for each number. */
const wordOf = (number: number): string =>
  (number >= 26 ? wordOf(Math.floor(number / 26)) : '') + String.fromCharCode(97 + (number % 26));

describe('the vocabulary', () => {
  it('gives the forms of a word one number', () => {
    const { tokens } = readPart('Café CAFÉ cafe cafe\u0301 café-cafés', 'text');
    expect([...tokens.words.subarray(0, 5)]).toEqual(Array.from({ length: 5 }, () => tokens.words[0]));
    expect(tokens.textAt(5)).toBe('cafes');
  });

  it('tells every word of a text with more words than it keeps between texts', () => {
    const words = Array.from({ length: 140_000 }, (_, index) => wordOf(index + 1000));
    expect(wordsOf(words.join(' '))).toEqual(words);
  });

  it('is emptied between two texts, and what is read stays the same', () => {
    const text = 'Nobody answered my e-mails 😡 and the room was not clean at all, I will never come back!';
    const before = analyse({ text });
    let emptied = 0;
    vocabulary.whenEmptied(() => (emptied += 1));
    for (let round = 0; round < 3; round++) {
      const words = Array.from({ length: 140_000 }, (_, index) => wordOf((round + 1) * 1_000_000 + index));
      analyse({ text: words.join(' ') });
      expect(analyse({ text })).toEqual(before);
    }
    expect(emptied).toBeGreaterThanOrEqual(3);
  });
});

describe('a table of pairs', () => {
  it('keeps the value of each pair however many there are', () => {
    const table = new PairTable();
    for (let first = 0; first < 300; first++)
      for (let second = 0; second < 60; second++) table.add(first, second * 1000, first * 60 + second + 1);
    let wrong = 0;
    for (let first = 0; first < 300; first++)
      for (let second = 0; second < 60; second++)
        if (table.get(first, second * 1000) !== first * 60 + second + 1) wrong += 1;
    expect(wrong).toBe(0);
    expect(table.get(301, 0)).toBe(0);
    expect(table.get(0, 1)).toBe(0);
  });
});
