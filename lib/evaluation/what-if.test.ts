import { describe, expect, it } from 'vitest';
import { analyse } from '@/lib/analysis/analyse';
import { entryOf, type WeighedText, whatIf } from './what-if';

const meals: readonly WeighedText[] = [
  { text: 'La sopa era picante.', lang: 'es', rating: 1, ratingMax: 5 },
  { text: 'Helado picante.', lang: 'es', rating: 2, ratingMax: 5 },
  { text: 'Sopa picante, pero el personal fue amable y la mesa estaba limpia.', lang: 'es' },
  { text: 'Personal muy amable.', lang: 'es', rating: 5, ratingMax: 5 },
  { text: 'Fuimos en tren.', lang: 'es' },
  { text: 'A large room.', lang: 'en' },
];
const SPICY = { language: 'es', entry: 'picante', weight: -3 } as const;

describe('what if a word weighed otherwise', () => {
  it('tells which texts would be touched and which labels would turn, and which way', () => {
    const { read, touched, flips } = whatIf([SPICY], meals);
    expect(read).toBe(6);
    expect(touched).toBe(3);
    expect(flips.every(({ to }) => to === 'negative')).toBe(true);
    expect(flips.flatMap(({ examples }) => examples)).toContain(0);
  });

  it('measures against stars that the reading was not told', () => {
    const { byStars, byHand } = whatIf([SPICY], meals);
    expect(byHand).toBeNull();
    expect(byStars).toMatchObject({ n: 3, mended: 2, broken: 0 });
    expect(byStars?.after.macroF1).toBe(1);
    expect(byStars?.before.macroF1).toBeLessThan(1);
    const negative = byStars?.after.labels.find(({ label }) => label === 'negative');
    expect(negative).toEqual({ label: 'negative', precision: 1, recall: 1 });
  });

  it('measures against labels by hand, for better and for worse', () => {
    const labelled = [
      { text: 'Una salsa picante.', lang: 'es', label: 'positive' },
      { text: 'Salsa picante, excelente.', lang: 'es', label: 'positive' },
      { text: 'Un helado picante.', lang: 'es', label: 'negative' },
    ] as const;
    const better = whatIf([{ ...SPICY, weight: 3 }], labelled).byHand;
    const worse = whatIf([{ ...SPICY, weight: -3 }], labelled).byHand;
    expect(better?.after.labels[0]?.recall).toBe(1);
    expect(worse?.after.labels.find(({ label }) => label === 'negative')?.recall).toBe(1);
    expect(whatIf([SPICY], labelled)).toEqual(whatIf([SPICY], labelled));
  });

  it('changes nothing: what is read afterwards is what was read before, hashtags too', () => {
    const texts = ['La sopa era picante.', '#sopapicante', 'Una #salsapicante en la mesa'].map((text) => ({
      text,
      lang: 'es',
    }));
    const before = texts.map((text) => analyse(text));
    expect(whatIf([SPICY], texts).touched).toBe(3);
    expect(texts.map((text) => analyse(text))).toEqual(before);
  });

  it('weighs phrases, silences words and takes changes of both languages at once', () => {
    const texts = [
      { text: 'It was dead on arrival.', lang: 'en' },
      { text: 'Excelente.', lang: 'es' },
    ];
    const changes = [
      { language: 'en', entry: 'Dead on arrival', weight: -4 },
      { language: 'es', entry: 'excelente', weight: 0 },
    ] as const;
    const { flips } = whatIf(changes, texts);
    expect(flips).toContainEqual({ from: 'positive', to: 'none', n: 1, examples: [1] });
    expect(whatIf([], texts)).toMatchObject({ touched: 0, flips: [] });
  });

  it('refuses what no lexicon can hold', () => {
    expect(() => whatIf([{ ...SPICY, entry: '10' }], [])).toThrow(RangeError);
    expect(() => whatIf([{ ...SPICY, entry: 'a\t4\nbueno' }], [])).not.toThrow();
    expect(() => whatIf([{ ...SPICY, weight: 5 }], [])).toThrow(RangeError);
    expect(() => whatIf([{ ...SPICY, weight: Number.NaN }], [])).toThrow(RangeError);
    expect([entryOf(' Súper-LARGA '), entryOf('a,b'), entryOf('')]).toEqual(['super larga', null, null]);
  });
});
