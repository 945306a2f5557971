import { describe, expect, it } from 'vitest';
import { analyse } from '../analyse';
import { readPart } from '../text/read-part';
import type { AnalysedLanguage } from '../types';
import { findCues } from './find-cues';
import { readLeaving, tellLeaving } from './read-leaving';

const read = (text: string, language: AnalysedLanguage) =>
  readLeaving([tellLeaving(findCues(readPart(text, 'text'), language))]);
const kindOf = (text: string, language: AnalysedLanguage) => read(text, language).kind;

describe('readLeaving', () => {
  it.each([
    ['I cancelled my subscription.', 'en', 'left'],
    ['We switched to another bank last month.', 'en', 'left'],
    ['Uninstalled.', 'en', 'left'],
    ['Never again!', 'en', 'going'],
    ['I will not be going back.', 'en', 'going'],
    ['I will think twice before booking.', 'en', 'threat'],
    ['It is the last chance I give you.', 'en', 'threat'],
    ['I do not recommend it.', 'en', 'warning'],
    ['Avoid this place.', 'en', 'warning'],
    ['Stay away from them.', 'en', 'warning'],
    ['Me di de baja ayer.', 'es', 'left'],
    ['Me cambié a otra compañía.', 'es', 'left'],
    ['Desinstalé la aplicación.', 'es', 'left'],
    ['¡Nunca más vuelvo!', 'es', 'going'],
    ['No vuelvo.', 'es', 'going'],
    ['Es la última oportunidad que les doy.', 'es', 'threat'],
    ['Estoy pensando en cambiarme de banco.', 'es', 'threat'],
    ['Un fallo más y me voy.', 'es', 'threat'],
    ['No lo recomiendo.', 'es', 'warning'],
    ['Eviten este lugar.', 'es', 'warning'],
  ] as const)('%s (%s) is %s', (text, language, kind) => {
    expect(kindOf(text, language)).toBe(kind);
  });

  it.each([
    ['Enjoy free cancellation until Friday.', 'en'],
    ['We were quite happy with it.', 'en'],
    ['I bought a Nintendo Switch.', 'en'],
    ['I would not hesitate to recommend them.', 'en'],
    ['I would definitely recommend this hotel.', 'en'],
    ['We will be back!', 'en'],
    ['Go early to avoid the crowds.', 'en'],
    ['I cancelled one booking because my plans changed.', 'en'],
    ['One more error on the bill.', 'en'],
    ['Cancelación gratuita hasta el viernes.', 'es'],
    ['Quisiera quitar el cargo de mi cuenta.', 'es'],
    ['Compré una Nintendo Switch.', 'es'],
    ['Dejé mi maleta en recepción.', 'es'],
    ['No dudaría en volver.', 'es'],
    ['¡Volveremos!', 'es'],
    ['Muy recomendable.', 'es'],
    ['Un error más en la factura.', 'es'],
  ] as const)('%s (%s) is no leaving', (text, language) => {
    expect(read(text, language)).toEqual({ signal: 'none', kind: null });
  });

  it('tells the kind furthest gone', () => {
    expect(read('No lo recomiendo. Ya me di de baja.', 'es')).toEqual({ signal: 'leaving', kind: 'left' });
    expect(read('Ya me di de baja. No lo recomiendo.', 'es')).toEqual({ signal: 'leaving', kind: 'left' });
  });

  it.each([
    ['Avoid this bank, I already switched to another bank.', 'en', 'left'],
    ['Last chance. Next time I will never come back.', 'en', 'going'],
    ['I do not recommend it, one more mistake and I am gone.', 'en', 'threat'],
    ['I will not cancel my subscription, but I do not recommend it.', 'en', 'warning'],
    ['No lo recomiendo y un error más y me cambio.', 'es', 'threat'],
    ['Es la última oportunidad, aunque ya me di de baja.', 'es', 'left'],
  ] as const)('of several kinds tells the one furthest gone that is not denied: %s (%s)', (text, language, kind) => {
    expect(kindOf(text, language)).toBe(kind);
  });
});

describe('findLeavingCues', () => {
  const tell = (text: string, title: string | null = null) =>
    analyse({ text, title }).leavingCues.map((cue) => [cue.in, cue.text, cue.rule.split('.')[0]]);

  it('tells the words of the kind that is told, and of no other', () => {
    const text = 'No lo recomiendo a nadie. Ya me di de baja.';
    const { leavingKind, leavingCues } = analyse({ text });
    expect(leavingKind).toBe('left');
    expect(leavingCues).toEqual([
      {
        in: 'text',
        role: 'leaving',
        text: 'me di de baja',
        start: 29,
        end: 42,
        weight: expect.any(Number),
        rule: expect.any(String),
      },
    ]);
    for (const { start, end, text: words } of leavingCues) expect(text.slice(start, end)).toBe(words);
  });

  it('tells the longest of words inside one another', () => {
    const texts = ['I will never ever be going back there again.', 'No pienso volver nunca más a este sitio.'];
    for (const text of texts) {
      const { leavingCues } = analyse({ text });
      expect(leavingCues.length).toBeGreaterThan(0);
      for (const one of leavingCues) {
        const holding = leavingCues.filter(({ start, end }) => start <= one.start && end >= one.end);
        expect(holding).toEqual([one]);
      }
    }
  });

  it('tells the title apart from the text', () => {
    expect(tell('Avoid this place.', 'I do not recommend it').map(([part]) => part)).toEqual(['title', 'text']);
  });

  it('tells nothing of what is denied or idle, nor where no explanation is asked for', () => {
    expect(tell('I will not cancel my subscription.')).toEqual([]);
    const { leavingKind, leavingCues } = analyse({ text: 'Never again!' }, { explained: false });
    expect([leavingKind, leavingCues]).toEqual(['going', []]);
  });
});
