import { describe, expect, it } from 'vitest';
import { parsePattern, splitPatterns } from './parse-pattern';

const plain = (pattern: string) =>
  parsePattern(pattern).map((steps) =>
    steps.map(({ gap, words }) => `${gap > 0 ? `..${gap} ` : ''}${words.join('|')}`).join(' '),
  );

describe('parsePattern', () => {
  it('keeps single words of a bracket together and sets longer ones apart', () => {
    expect(plain('never (call|ring|get back)')).toEqual(['never call|ring', 'never get back']);
  });

  it('reads optional words, gaps and nested brackets', () => {
    expect(plain('the? food')).toEqual(['food', 'the food']);
    expect(plain('told ..2 (me|us)')).toEqual(['told ..2 me|us']);
    expect(plain('like (a (king|queen)|family)')).toEqual(['like family', 'like a king|queen']);
  });

  it('refuses what is not closed or could match nothing', () => {
    expect(() => parsePattern('never (call')).toThrow();
    expect(() => parsePattern('never?')).toThrow();
  });

  it('splits an entry at commas and line ends', () => {
    expect(splitPatterns(' a b,\n c , ')).toEqual(['a b', 'c']);
  });
});
