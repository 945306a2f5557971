import { describe, expect, it } from 'vitest';
import { analyse } from './analyse';
import type { AnalysedLanguage } from './types';

const labelOf = (text: string, lang: AnalysedLanguage): string => analyse({ text, lang }).sentiment.label;
const phrases = (list: string): string[] => list.split(';').map((text) => text.trim());

describe('idioms and regional words', () => {
  it.each(
    phrases(`Un sitio fuera de serie; Una joya de restaurante; Está padre el lugar; Qué chévere el lugar; A todo dar; Está perrón;
      Una chimba de lugar; Muy bacano todo; Me voló la cabeza; La rompieron; Mola mucho; Es la caña; Un puntazo; Está piola; Bárbaro;
      De diez; Para chuparse los dedos; Ninguna pega; No tiene desperdicio; Chapó; Re lindo todo; Son de fiar; No me arrepiento`),
  )('es, praise: %s', (text) => expect(labelOf(text, 'es')).toBe('positive'));

  it.each(
    phrases(`No vale la pena; El hotel es de pena; Está bien chafa; Es re trucho; Nada del otro mundo; Ni fu ni fa; Un cero a la izquierda;
      Vale queso; Me quedó a deber; Un bodrio; Un embole; Estoy hasta las narices; Me tienen hasta la madre; No hay derecho; Pura fachada;
      Mucho ruido y pocas nueces; No da la talla; Ni regalado; Me han tomado el pelo; Qué oso; Para salir corriendo; Una burla`),
  )('es, blame: %s', (text) => expect(labelOf(text, 'es')).toBe('negative'));

  it.each(
    phrases(`Can't fault them; Ticks all the boxes; Bang on; Chuffed to bits; A keeper; Hits the spot; Cracking place;
      Knocked it out of the park; I can't rate them highly enough; Restored my faith; No complaints; A breath of fresh air`),
  )('en, praise: %s', (text) => expect(labelOf(text, 'en')).toBe('positive'));

  it.each(
    phrases(`Not worth it; Nothing special; An absolute shambles; Bog standard; Past its best; Seen better days; On its last legs;
      Meh at best; A far cry from what it was; Gone to the dogs; Took the mickey; Dropped the ball; They cut corners; Not fit for purpose;
      All style, no substance; Over the top prices; At the end of my tether; Should have known better; Not what I expected`),
  )('en, blame: %s', (text) => expect(labelOf(text, 'en')).toBe('negative'));
});

describe('a wish tells of a fault', () => {
  it.each([
    ['The staff could be more attentive.', 'en'],
    ['It could do with a clean.', 'en'],
    ['I wish they would answer.', 'en'],
    ['Debería ser más rápido.', 'es'],
    ['Podrían ser más amables.', 'es'],
    ['Tendrían que mejorar la limpieza.', 'es'],
    ['Ojalá contestaran el teléfono.', 'es'],
    ['Se agradecería un poco de educación.', 'es'],
  ] as const)('%s', (text, lang) => expect(labelOf(text, lang)).toBe('negative'));

  it.each([
    ['It would be great if it worked.', 'en'],
    ['Estaría bien que funcionara.', 'es'],
  ] as const)('at the least it is no praise: %s', (text, lang) => expect(labelOf(text, lang)).not.toBe('positive'));

  it('and its denial is none', () => {
    expect(labelOf("They couldn't be more helpful.", 'en')).toBe('positive');
    expect(labelOf('No podían ser más amables.', 'es')).toBe('positive');
  });
});

describe('thanks that are none', () => {
  it.each([
    ['Thanks for nothing.', 'en'],
    ['Thanks for losing my bag.', 'en'],
    ['Gracias por nada.', 'es'],
    ['Gracias por perder mi maleta.', 'es'],
  ] as const)('%s', (text, lang) => expect(labelOf(text, lang)).toBe('negative'));
});
