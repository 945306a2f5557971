import { describe, expect, it } from 'vitest';
import { type CueEdit, NO_EDITS, type WordEdit } from '@/lib/domain/workspace-edits';
import { analyse } from '../analyse';
import { compileEdits } from './compile-edits';
import { EditsPreview, previewEdits, type PreviewText } from './preview-edits';

const word = (entry: string, weight: number, language: 'en' | 'es' = 'es'): WordEdit => ({
  language,
  entry,
  weight,
  source: 'person',
  learntFrom: null,
});
const spicy = (weight: number) => compileEdits({ ...NO_EDITS, words: [word('picante', weight)] });
const numbered = (texts: readonly Omit<PreviewText, 'id'>[]): PreviewText[] =>
  texts.map((text, at) => ({ ...text, id: `m${at}` }));

const meals = numbered([
  { text: 'La sopa era picante.', lang: 'es', rating: 1, ratingMax: 5 },
  { text: 'Helado picante.', lang: 'es', rating: 2, ratingMax: 5 },
  { text: 'Sopa picante, pero el personal fue amable y la mesa estaba limpia.', lang: 'es' },
  { text: 'Personal muy amable.', lang: 'es', rating: 5, ratingMax: 5 },
  { text: 'Fuimos en tren.', lang: 'es' },
  { text: 'A large room.', lang: 'en' },
]);

describe('a preview of other edits', () => {
  it('tells which texts would be touched and which labels would turn, and which way', () => {
    const { read, touched, flips } = previewEdits(meals, null, spicy(-3));
    expect(read).toBe(6);
    expect(touched).toBe(3);
    expect(flips.every(({ to }) => to === 'negative')).toBe(true);
    expect(flips.flatMap(({ examples }) => examples)).toContain('m0');
    expect(previewEdits(meals, spicy(-3), spicy(-3))).toMatchObject({ touched: 0, flips: [] });
    expect(previewEdits(meals, spicy(-3), null).flips.every(({ from }) => from === 'negative')).toBe(true);
  });

  it('measures against stars that the readings were not told, where it is asked to', () => {
    const { byStars, byHand } = previewEdits(meals, null, spicy(-3), { byStars: true });
    expect(byHand).toEqual({ label: null, leaving: null, drivers: null, opinions: null });
    expect(byStars).toMatchObject({ n: 3, mended: 2, broken: 0 });
    expect(byStars?.after.macroF1).toBe(1);
    expect(byStars?.before.macroF1).toBeLessThan(1);
    const negative = byStars?.after.labels.find(({ label }) => label === 'negative');
    expect(negative).toEqual({ label: 'negative', precision: 1, recall: 1 });
    expect(previewEdits(meals, null, spicy(-3)).byStars).toBeNull();
  });

  it('measures against labels by hand, for better and for worse, untouched texts too', () => {
    const labelled = numbered([
      { text: 'Una salsa picante.', lang: 'es', byHand: { label: 'positive' } },
      { text: 'Salsa picante, excelente.', lang: 'es', byHand: { label: 'positive' } },
      { text: 'Un helado picante.', lang: 'es', byHand: { label: 'negative' } },
      { text: 'Fatal, una vergüenza.', lang: 'es', byHand: { label: 'negative' } },
    ]);
    const [better, worse] = [3, -3].map((weight) => previewEdits(labelled, null, spicy(weight)).byHand.label);
    expect(better?.n).toBe(4);
    expect(better?.after.labels[0]?.recall).toBe(1);
    expect(better?.before.labels.find(({ label }) => label === 'negative')?.recall).toBe(0.5);
    expect(worse?.after.labels.find(({ label }) => label === 'negative')?.recall).toBe(1);
    expect(worse?.change.low).toBeLessThanOrEqual(worse?.change.value ?? Number.NaN);
  });

  const cues: readonly CueEdit[] = [
    {
      id: 'own.card',
      language: 'es',
      patterns: 'tarjeta ..1 tragada',
      says: 'driver',
      driver: 'product',
      polarity: 'negative',
      subReason: null,
      touchpoint: 'self-service',
    },
    { id: 'own.away', language: 'es', patterns: 'devuelvo el carnet', says: 'leaving', kind: 'going' },
  ];
  const carded = compileEdits({ ...NO_EDITS, cues });
  const told = numbered([
    {
      text: 'Mi tarjeta fue tragada.',
      lang: 'es',
      byHand: {
        opinions: [{ driver: 'product', touchpoint: 'self-service', polarity: 'negative' }],
        leaving: 'none',
      },
    },
    { text: 'Otra tarjeta tragada: devuelvo el carnet.', lang: 'es', byHand: { leaving: 'leaving' } },
    { text: 'Todo como siempre.', lang: 'es', byHand: { opinions: [] } },
  ]);

  it('tells which opinions and leaving signals enter and leave, and holds them against what people said', () => {
    const { opinions, leaving, byHand } = previewEdits(told, null, carded);
    expect(opinions).toContainEqual({
      driver: 'product',
      touchpoint: 'self-service',
      polarity: 'negative',
      enters: { n: 2, examples: ['m0', 'm1'] },
      leaves: { n: 0, examples: [] },
    });
    expect(leaving).toEqual([{ kind: 'going', enters: { n: 1, examples: ['m1'] }, leaves: { n: 0, examples: [] } }]);
    expect(byHand.opinions).toMatchObject({ n: 2, before: { recall: 0 }, after: { precision: 1, recall: 1, f1: 1 } });
    expect(byHand.drivers?.change).toMatchObject({ value: 1 });
    expect(byHand.leaving).toMatchObject({ n: 2, mended: 1, broken: 0 });
    const back = previewEdits(told, carded, null);
    expect(back.opinions[0]).toMatchObject({ enters: { n: 0 }, leaves: { n: 2 } });
    expect(back.leaving[0]).toMatchObject({ kind: 'going', enters: { n: 0 }, leaves: { n: 1 } });
  });

  it('tells the same batch after batch, and from parts that were kept as JSON', () => {
    const texts = [...meals, ...told].map((text, at) => ({ ...text, id: String(at) }));
    const after = compileEdits({ ...NO_EDITS, cues, words: [word('picante', -3)] });
    const whole = previewEdits(texts, null, after, { byStars: true });
    const growing = new EditsPreview(null, after, { byStars: true });
    growing.addTexts(texts.slice(0, 4));
    expect(growing.result().read).toBe(4);
    const kept = JSON.parse(JSON.stringify(growing.state())) as ReturnType<EditsPreview['state']>;
    const next = new EditsPreview(null, after, { byStars: true });
    next.addState(kept);
    next.addTexts(texts.slice(4));
    expect(next.result()).toEqual(whole);
  });

  it('changes nothing: what is read afterwards is what was read before, hashtags too', () => {
    const texts = ['La sopa era picante.', '#sopapicante', 'Una #salsapicante en la mesa'].map((text) => ({
      text,
      lang: 'es',
    }));
    const before = texts.map((text) => analyse(text));
    expect(previewEdits(numbered(texts), null, spicy(-3)).touched).toBe(3);
    expect(texts.map((text) => analyse(text))).toEqual(before);
  });

  it('weighs phrases, silences words and takes changes of both languages at once', () => {
    const texts = numbered([
      { text: 'It was dead on arrival.', lang: 'en' },
      { text: 'Excelente.', lang: 'es' },
    ]);
    const words = [word('dead on arrival', -4, 'en'), word('excelente', 0)];
    const { flips } = previewEdits(texts, null, compileEdits({ ...NO_EDITS, words }));
    expect(flips).toContainEqual({ from: 'positive', to: 'none', n: 1, examples: ['m1'] });
  });
});
