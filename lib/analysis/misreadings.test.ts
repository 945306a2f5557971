import { describe, expect, it } from 'vitest';
import { analyse } from './analyse';
import type { AnalysedLanguage } from './types';

const labelOf = (text: string, lang: AnalysedLanguage): string => analyse({ text, lang }).sentiment.label;
const opinionsOf = (text: string, lang: AnalysedLanguage): string[] =>
  analyse({ text, lang }).opinions.map(({ driver, touchpoint, polarity }) => `${polarity} ${driver} ${touchpoint}`);
const sentences = (list: string): string[] => list.split(';').map((text) => text.trim());

describe('praise that is worded as a denial, a fear or a wish', () => {
  it.each(
    sentences(`Jamás he tenido un problema con ellos; Nunca he tenido ningún problema; No puedo vivir sin esta app; No lo cambio por nada;
      Vale totalmente la pena; Es imperdible; Ojalá todas las aseguradoras fueran así; No vas a encontrar nada mejor en la zona;
      No podían hacer más por nosotros; La aerolínea nos mantuvo informados; Ni un solo defecto`),
  )('es: %s', (text) => expect(labelOf(text, 'es')).toBe('positive'));

  it.each(
    sentences(`I never get tired of this place; I wish every insurer was like this; What a star; They could not do enough for us;
      You won't find better anywhere else; Couldn't find a single thing wrong with it; Got my money back in two days;
      I had a claim and they were great, paid within 48 hours; No regrets about switching to this bank`),
  )('en: %s', (text) => expect(labelOf(text, 'en')).toBe('positive'));

  it.each([
    ['Pensé que iba a ser una estafa, pero llegó en perfecto estado.', 'es'],
    ['I was expecting a scam but everything came in perfect condition.', 'en'],
  ] as const)('a fear that did not come true blames nobody: %s', (text, lang) => {
    expect(labelOf(text, lang)).toBe('positive');
    expect(opinionsOf(text, lang).filter((one) => one.startsWith('negative'))).toEqual([]);
  });
});

describe('blame in words of praise', () => {
  it.each(
    sentences(`Hay cortes de internet todos los días; Una espera de diez minutos; Me hicieron sentir como un idiota;
      Antes era buenísimo, pero desde que cambiaron de dueño la calidad se fue al piso`),
  )('es: %s', (text) => expect(labelOf(text, 'es')).toBe('negative'));

  it.each(sentences(`They made us feel rushed; They made me feel stupid; I still haven't got my money back`))(
    'en: %s',
    (text) => expect(labelOf(text, 'en')).toBe('negative'),
  );

  it('being made to feel bad is no kindness', () => {
    expect(opinionsOf('Nos hicieron sentir incómodos.', 'es')).toEqual(['negative indifference staff']);
    expect(opinionsOf('Nos hicieron sentir como en casa.', 'es')).toEqual(['positive indifference staff']);
  });
});

describe('opinions on what is not spoken of', () => {
  it.each([
    ['El ruido no te deja dormir.', 'es', 'product app'],
    ['Después de diez años con ellos.', 'es', 'product product'],
    ['Se acabaron los cortes.', 'es', 'indifference staff'],
    ['Probé la competencia y ustedes son mejores.', 'es', 'negative competitor'],
    ['Tried the competition, you guys are miles better.', 'en', 'negative competitor'],
    ['They gave us a room without us asking.', 'en', 'negative indifference'],
    ['Zero fees and everything from my phone.', 'en', 'negative price'],
    ["Couldn't find a single thing wrong with it.", 'en', 'negative effort'],
    ['You are miles better.', 'en', 'loyalty'],
  ] as const)('%s', (text, lang, wrong) => {
    expect(opinionsOf(text, lang).filter((one) => one.includes(wrong))).toEqual([]);
  });

  it('who has no clue is no fit staff', () => {
    expect(opinionsOf("The agents haven't got a clue.", 'en')).toContain('negative product staff');
  });
});

describe('leaving that is none, or is done', () => {
  it.each([
    ['Me cambié a ustedes hace un año.', null],
    ['Me cambié a esta compañía por la cobertura.', null],
    ['Iba a darme de baja pero me ayudaron.', null],
    ['Me siguen cobrando después de darme de baja.', 'left'],
    ['Me cambié a Orange.', 'left'],
  ] as const)('%s', (text, kind) => expect(analyse({ text, lang: 'es' }).leavingKind).toBe(kind));

  it.each([
    ['NUNCA MÁS ', 30_000],
    ['Me cambié a otro banco. ', 10_000],
    ['Excelente, otra vez dos horas de espera ', 10_000],
  ])('a text of nothing else takes no time: %s', (text, times) => {
    const from = performance.now();
    analyse({ text: text.repeat(times), lang: 'es' });
    expect(performance.now() - from).toBeLessThan(2000);
  });
});
