import { describe, expect, it } from 'vitest';
import type { ReadPart } from '../types';
import { fold } from './fold';
import { readPart } from './read-part';
import { TOKEN, Tokens } from './tokens';

interface SpanList {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const slices = (part: ReadPart, { count, starts, ends }: SpanList): string[] =>
  Array.from({ length: count }, (_, at) => part.source.slice(starts[at], ends[at]));
const kindNames = new Map<number, string>(Object.entries(TOKEN).map(([name, kind]) => [kind, name]));
const kinds = (source: string): string[] => {
  const part = readPart(source, 'text');
  return slices(part, part.tokens).map((text, at) => `${kindNames.get(part.tokens.kinds[at] ?? 0)}:${text}`);
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
    expect([part.tokens.starts[3], part.tokens.ends[3], part.tokens.textAt(3)]).toEqual([11, 20, 'respondio']);
  });

  it('ends sentences at stops and line breaks, not in numbers or after titles', () => {
    const part = readPart('Mr. Smith paid 3.50 euros. Bad!! ¿Por qué?\nNunca más', 'text');
    expect(slices(part, part.tokens.sentences)).toEqual([
      'Mr. Smith paid 3.50 euros.',
      'Bad!!',
      '¿Por qué?',
      'Nunca más',
    ]);
  });

  it('opens clauses at commas, contrast and joiners before a new subject', () => {
    const part = readPart('The room was clean and tidy, but noisy and the staff were rude', 'text');
    expect(slices(part, part.tokens.clauses)).toEqual([
      'The room was clean and tidy,',
      'but noisy',
      'and the staff were rude',
    ]);
    const es = readPart('No es caro y la comida aunque fría está buena', 'text');
    expect(slices(es, es.tokens.clauses)).toEqual(['No es caro', 'y la comida', 'aunque fría está buena']);
  });

  it('numbers sentences and clauses on tokens as they stand in the lists', () => {
    const part = readPart('Bad. Slow, rude and they lied. End', 'text');
    const { tokens } = part;
    expect(tokens.count).toBe(10);
    for (let at = 0; at < tokens.count; at++) {
      const [start = 0, end = 0] = [tokens.starts[at], tokens.ends[at]];
      for (const span of [
        tokens.sentences.at(tokens.sentenceOf[at] ?? -1),
        tokens.clauses.at(tokens.clauseOf[at] ?? -1),
      ])
        expect(span.start <= start && end <= span.end).toBe(true);
    }
  });

  it('takes the tokens given, whatever they held', () => {
    const tokens = new Tokens();
    readPart('Bad. Slow, rude and they lied. '.repeat(50), 'text', tokens);
    const again = readPart('Bad. Slow', 'text', tokens);
    expect(slices(again, tokens)).toEqual(['Bad', '.', 'Slow']);
    expect(slices(again, tokens.sentences)).toEqual(['Bad.', 'Slow']);
  });

  it('reads nothing from nothing', () => {
    for (const source of ['', ' \n ']) {
      const { tokens } = readPart(source, 'title');
      expect([tokens.count, tokens.sentences.count, tokens.clauses.count]).toEqual([0, 0, 0]);
    }
  });
});
