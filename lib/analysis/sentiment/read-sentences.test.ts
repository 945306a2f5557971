import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../analyse';

const read = (text: string, lang: string, title: string | null = null, rating: number | null = null) =>
  analyse({ text, lang, title, rating, ratingMax: 5 }, { sentencesTold: true });

describe('sentiment by sentence', () => {
  it.each([
    ['en', 'The room was lovely. The waiter was rude. We came by train.', ['positive', 'negative', 'none']],
    ['es', 'La habitación era preciosa. El camarero fue grosero. Fuimos en tren.', ['positive', 'negative', 'none']],
  ])('each has the label of its own words (%s)', (lang, text, labels) => {
    const { sentences } = read(text, lang);
    expect(sentences.map(({ sentiment }) => sentiment.label)).toEqual(labels);
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(
      text.match(/[^.]+\./g)?.map((s) => s.trim()),
    );
  });

  it('the title has sentences of its own, with offsets of its own', () => {
    const { sentences } = read('The crew was friendly.', 'en', 'Horrible flight');
    expect(sentences.map(({ in: part, start, sentiment }) => [part, start, sentiment.label])).toEqual([
      ['title', 0, 'negative'],
      ['text', 0, 'positive'],
    ]);
  });

  it('a text of one sentence says what its sentence says; the rating belongs to none', () => {
    const text = 'The waiter was rude and the soup was cold.';
    const [only] = read(text, 'en').sentences;
    expect(only?.sentiment).toEqual(analyse({ text, lang: 'en' }).sentiment);
    expect(read(text, 'en', null, 1).sentences[0]).toEqual(only);
  });

  it('are told only where asked for', () => {
    expect(analyse({ text: 'The waiter was rude.', lang: 'en' }).sentences).toEqual([]);
  });

  it('share out the terms of the text: each stands in one sentence, inside its span', () => {
    const words = [
      'good',
      'awful',
      'not',
      'but',
      'never',
      'room',
      '.',
      '!',
      '\n',
      ',',
      '😡',
      'thanks',
      'nobody answers',
    ];
    const texts = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(texts, fc.option(texts), fc.option(fc.integer({ min: 1, max: 5 })), (text, title, rating) => {
        const { sentences, explanation } = read(text, 'en', title, rating);
        const placed = explanation.flatMap(({ rule }, at) => (rule.startsWith('rating') ? [] : [at]));
        expect(sentences.flatMap(({ terms }) => terms).sort((a, b) => a - b)).toEqual(placed);
        for (const { in: part, start, end, terms } of sentences) {
          for (const at of terms) {
            expect(explanation[at]?.in).toBe(part);
            expect(explanation[at]?.start).toBeGreaterThanOrEqual(start);
            expect(explanation[at]?.start).toBeLessThan(end);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
