import { describe, expect, it } from 'vitest';
import { parsePattern, splitPatterns } from './parse-pattern';

const plain = (pattern: string) =>
  parsePattern(pattern).map((choices) =>
    choices.map(({ steps, gap }) =>
      [...steps.map((step) => step.words.join('|')), gap > 0 ? `..${gap}` : ''].join(' ').trim(),
    ),
  );

describe('parsePattern', () => {
  it('keeps single words of a bracket together and sets longer ones apart', () => {
    expect(plain('never (call|ring|get back)')).toEqual([['never'], ['call|ring', 'get back']]);
  });

  it('reads optional words, gaps and nested brackets', () => {
    expect(plain('the? food')).toEqual([['', 'the'], ['food']]);
    expect(plain('told ..2 (me|us)')).toEqual([['told'], ['..2'], ['me|us']]);
    expect(plain('like (a (king|queen)|family)')).toEqual([['like'], ['family', 'a king|queen']]);
  });

  it('refuses brackets that do not close', () => {
    expect(() => parsePattern('never (call')).toThrow();
    expect(() => parsePattern('never call)')).toThrow();
  });

  it('splits an entry at commas and line ends', () => {
    expect(splitPatterns(' a b,\n c , ')).toEqual(['a b', 'c']);
  });
});
