import { describe, expect, it } from 'vitest';
import { readPart } from '../text/read-part';
import type { AnalysedLanguage, ReadOpinion } from '../types';
import { findCues } from './find-cues';
import { readOpinions } from './read-opinions';

const read = (text: string, language: AnalysedLanguage): ReadOpinion[] =>
  readOpinions([findCues(readPart(text, 'text'), language)], language);

const told = (text: string, language: AnalysedLanguage): string[] =>
  read(text, language).map(({ driver, touchpoint, polarity }) => `${driver} × ${touchpoint} × ${polarity}`);

/** The rulings of the vocabulary, one sentence of our own in each language. */
const rulings: readonly (readonly [ruling: string, expected: readonly string[], en: string, es: string])[] = [
  ['slow with no date is effort', ['effort × delivery × negative'], 'Delivery was slow.', 'La entrega fue lenta.'],
  [
    'late is a promise',
    ['promise × delivery × negative'],
    'My parcel arrived three days late.',
    'El paquete llegó tres días tarde.',
  ],
  [
    'on time is a promise kept',
    ['promise × delivery × positive'],
    'The flight left on time.',
    'El vuelo salió a la hora.',
  ],
  [
    'customer service is support',
    ['indifference × support × negative'],
    'Customer service is terrible.',
    'La atención al cliente es pésima.',
  ],
  [
    'bare good service is staff',
    ['indifference × staff × positive'],
    'Great service from start to finish.',
    'Muy buena atención de principio a fin.',
  ],
  [
    'incompetent staff are product',
    ['product × staff × negative'],
    'Our waiter was clueless about the menu.',
    'El camarero no tenía ni idea de la carta.',
  ],
  ['price level is offer', ['price × offer × positive'], 'The prices are reasonable.', 'Los precios son razonables.'],
  ['a fee is billing', ['price × billing × negative'], 'They charged a booking fee.', 'Cobran comisión por todo.'],
  [
    'a wrong charge is a promise',
    ['promise × billing × negative'],
    'I was charged twice for one night.',
    'Me cobraron dos veces la misma noche.',
  ],
  [
    'money owed is a promise',
    ['promise × refund × negative'],
    'I am still waiting for my refund.',
    'Sigo esperando el reembolso.',
  ],
  [
    'a refund refused is indifference',
    ['indifference × refund × negative'],
    'They refused to refund me.',
    'Se niegan a devolverme el dinero.',
  ],
  [
    'waste of money has no place',
    ['price × unspecified × negative'],
    'A complete waste of money.',
    'Es tirar el dinero.',
  ],
  ['location is premises', ['product × premises × positive'], 'The location is perfect.', 'La ubicación es perfecta.'],
  [
    'a closed facility is premises',
    ['product × premises × negative'],
    'The pool was closed all week.',
    'La piscina estaba cerrada toda la semana.',
  ],
  [
    'a broken function is product',
    ['product × self-service × negative'],
    'The ATM does not work.',
    'El cajero no funciona.',
  ],
  [
    'a working one that costs time is effort',
    ['effort × website × negative'],
    'The website is slow.',
    'La web va muy lenta.',
  ],
  ['a stated wait is effort', ['effort × phone × negative'], 'Two hours on hold.', 'Dos horas al teléfono esperando.'],
  [
    'no answer is indifference',
    ['indifference × email × negative'],
    'Nobody answered my emails.',
    'Nadie contesta mis correos.',
  ],
  [
    'lost baggage is belongings',
    ['promise × belongings × negative'],
    'They lost my suitcase.',
    'Me perdieron la maleta.',
  ],
  [
    'a damaged parcel is delivery',
    ['promise × delivery × negative'],
    'The box arrived crushed.',
    'La caja llegó aplastada.',
  ],
  [
    'a competitor compared',
    ['competitor × unspecified × negative'],
    'Their competitor is much cheaper.',
    'La competencia es mucho mejor.',
  ],
  ['a competitor only mentioned', [], 'I use this bank and also another one.', 'Uso este banco y también otro.'],
  [
    'own circumstance',
    ['circumstance × unspecified × negative'],
    'I moved house so I no longer need it.',
    'Me mudé de ciudad y ya no lo necesito.',
  ],
  ['a neutral remark', [], 'The prices are normal.', 'Los precios son normales.'],
  ['general love', [], 'I love it.', 'Me encanta.'],
  ['distrust', ['trust × unspecified × negative'], 'It is a scam.', 'Es una estafa.'],
  ['a crash is the app', ['product × app × negative'], 'The app keeps crashing.', 'La app se cierra sola.'],
  ['a denied fault is a virtue', ['price × offer × positive'], 'It is not expensive.', 'No es nada caro.'],
  [
    'denied rudeness',
    ['indifference × staff × positive'],
    'The staff were never rude.',
    'El personal nunca fue grosero.',
  ],
  ['a denied virtue is a fault', ['product × product × negative'], 'The food was not good.', 'La comida no era buena.'],
];

describe('readOpinions', () => {
  it.each(rulings)('%s (en)', (_, expected, en) => {
    expect(told(en, 'en')).toEqual(expected);
  });

  it.each(rulings)('%s (es)', (_, expected, _en, es) => {
    expect(told(es, 'es')).toEqual(expected);
  });

  it('tells a wait and the indifference behind it apart, when both are said', () => {
    expect(told('Two hours on hold and nobody cared.', 'en')).toEqual([
      'effort × phone × negative',
      'indifference × phone × negative',
    ]);
  });

  it('gives the clause as span and cues with offsets into the source', () => {
    const text = 'La habitación estaba sucia y la comida deliciosa.';
    const [room, food] = read(text, 'es');
    expect(text.slice(room?.start, room?.end)).toBe('La habitación estaba sucia');
    expect(text.slice(food?.start, food?.end)).toBe('y la comida deliciosa.');
    for (const cue of [...(room?.cues ?? []), ...(food?.cues ?? [])])
      expect(text.slice(cue.start, cue.end)).toBe(cue.text);
  });

  it.each([
    ['en', 'Great location, breakfast and staff.'],
    ['en', 'They have it all: excellent location, breakfast and staff.'],
    ['es', 'Excelente ubicación, desayuno y personal.'],
  ] as const)('shares the adjective of a reason with the list after it (%s): %s', (language, text) => {
    expect(told(text, language)).toEqual([
      'product × premises × positive',
      'product × product × positive',
      'indifference × staff × positive',
    ]);
  });

  it.each([
    ['en', 'Rude staff, food and drinks.', ['indifference × staff × negative']],
    ['en', 'Great location, but the breakfast is served at eight.', ['product × premises × positive']],
    ['es', 'No es una excelente ubicación, desayuno a las ocho.', ['product × premises × negative']],
  ] as const)('shares no other words of a reason, and with no statement (%s): %s', (language, text, expected) => {
    expect(told(text, language)).toEqual(expected);
  });

  it.each([
    'Se demoró el vuelo.',
    'El vuelo se demoró dos horas.',
    'Se demoró el pedido.',
    'El pedido se atrasó una semana.',
  ])('tells lateness once, as a promise: %s', (text) => {
    expect(told(text, 'es')).toEqual(['promise × delivery × negative']);
  });

  it('names one primary: the strongest negative before any positive', () => {
    const opinions = read('The food was absolutely amazing, the room was dirty, it is a scam.', 'en');
    expect(opinions.filter((opinion) => opinion.primary).map((opinion) => opinion.driver)).toEqual(['trust']);
  });

  it('gives a sub-reason to negative indifference only, and scores of the sign of their polarity', () => {
    const opinions = read(
      'The waiter was rude. The room was spotless. They passed me from department to department.',
      'en',
    );
    for (const { driver, polarity, subReason, score } of opinions) {
      expect(subReason !== null).toBe(driver === 'indifference' && polarity === 'negative');
      expect(Math.sign(score)).toBe(polarity === 'negative' ? -1 : 1);
      expect(Math.round(score * 10_000)).toBeCloseTo(score * 10_000, 9);
    }
    expect(opinions.map((opinion) => opinion.subReason)).toEqual(['rude', null, 'passed-around']);
  });

  it('says the same thing once, and reads the title before the text', () => {
    const parts = [
      readPart('Dirty room', 'title'),
      readPart('The room was dirty. So dirty! The bathroom was dirty too.', 'text'),
    ];
    expect(
      readOpinions(
        parts.map((part) => findCues(part, 'en')),
        'en',
      ).map(({ driver, in: part }) => [driver, part]),
    ).toEqual([['product', 'title']]);
  });

  it.each([
    ['en', ['The waiter was rude', 'Our waitress was very attentive', 'My flight was cancelled']],
    ['es', ['Los meseros son buena onda', 'El mozo nos atendió de mala gana', 'Me cancelaron el vuelo']],
  ] as const)('reads the same whatever the case or a mark at the end (%s)', (language, texts) => {
    for (const text of texts) {
      expect(told(text, language)).not.toEqual([]);
      expect(told(`${text.toUpperCase()}!!!`, language)).toEqual(told(text, language));
    }
  });

  it('finds nothing in nothing', () => {
    expect(read('', 'en')).toEqual([]);
    expect(told('Enjoy free cancellation until Friday.', 'en')).toEqual([]);
    expect(told('Cancelación gratuita hasta el viernes.', 'es')).toEqual([]);
  });
});
