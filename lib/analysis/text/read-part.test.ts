import { describe, expect, it } from 'vitest';
import type { ReadPart } from '../types';
import { fold } from './fold';
import { readPart } from './read-part';

const slices = (part: ReadPart, spans: readonly { start: number; end: number }[]): string[] =>
  spans.map((span) => part.source.slice(span.start, span.end));
const kinds = (source: string): string[] => {
  const part = readPart(source, 'text');
  return part.tokens.map((token) => `${token.kind}:${part.source.slice(token.start, token.end)}`);
};

describe('fold', () => {
  it('drops case and diacritics but keeps ñ, composed or not', () => {
    expect(fold('AÑO Pésimo ÜBER Don’t')).toBe("año pesimo uber don't");
    expect(fold('n\u0303a a\u0301')).toBe('ña a');
  });
});

describe('readPart', () => {
  it('tells the kinds of tokens apart', () => {
    expect(kinds("@ana don't #fail http://x.y/z?q=1 1.200,50 :) 👍🏽!! a.b@c.es")).toEqual([
      'handle:@ana',
      "word:don't",
      'hashtag:#fail',
      'url:http://x.y/z?q=1',
      'number:1.200,50',
      'emoticon::)',
      'emoji:👍🏽',
      'punctuation:!!',
      'url:a.b@c.es',
    ]);
  });

  it('keeps UTF-16 offsets right after surrogates', () => {
    const part = readPart('😡😡 nadie respondió', 'text');
    expect(slices(part, part.tokens)).toEqual(['😡', '😡', 'nadie', 'respondió']);
    expect(part.tokens[3]).toMatchObject({ start: 11, end: 20, folded: 'respondio' });
  });

  it('ends sentences at stops and line breaks, not in numbers or after titles', () => {
    const part = readPart('Mr. Smith paid 3.50 euros. Bad!! ¿Por qué?\nNunca más', 'text');
    expect(slices(part, part.sentences)).toEqual(['Mr. Smith paid 3.50 euros.', 'Bad!!', '¿Por qué?', 'Nunca más']);
  });

  it('opens clauses at commas, contrast and joiners before a new subject', () => {
    const part = readPart('The room was clean and tidy, but noisy and the staff were rude', 'text');
    expect(slices(part, part.clauses)).toEqual([
      'The room was clean and tidy,',
      'but noisy',
      'and the staff were rude',
    ]);
    const es = readPart('No es caro y la comida aunque fría está buena', 'text');
    expect(slices(es, es.clauses)).toEqual(['No es caro', 'y la comida', 'aunque fría está buena']);
  });

  it('numbers sentences and clauses on tokens as they stand in the lists', () => {
    const part = readPart('Bad. Slow, rude and they lied. End', 'text');
    for (const token of part.tokens) {
      const sentence = part.sentences[token.sentence];
      const clause = part.clauses[token.clause];
      expect(sentence && sentence.start <= token.start && token.end <= sentence.end).toBe(true);
      expect(clause && clause.start <= token.start && token.end <= clause.end).toBe(true);
    }
  });

  it('reads nothing from nothing', () => {
    expect(readPart('', 'text')).toMatchObject({ tokens: [], sentences: [], clauses: [] });
    expect(readPart(' \n ', 'title').tokens).toEqual([]);
  });
});
