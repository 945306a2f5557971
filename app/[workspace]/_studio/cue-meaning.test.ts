import { describe, expect, it } from 'vitest';
import type { CueEdit } from '@/lib/domain/workspace-edits';
import { meaningOfCue, plainPhrases, writtenCue } from './cue-meaning';

const cues: readonly CueEdit[] = [
  {
    id: 'own.a',
    language: 'es',
    patterns: 'se quedaron la señal',
    says: 'driver',
    driver: 'indifference',
    polarity: 'negative',
    subReason: 'obstructed',
    touchpoint: 'refund',
  },
  { id: 'own.b', language: 'es', patterns: 'el quiosco', says: 'place', touchpoint: 'self-service', driver: 'product' },
  { id: 'own.c', language: 'es', patterns: 'me paso a la otra', says: 'leaving', kind: 'going' },
];

describe('an own phrase as it is written', () => {
  it.each(cues)('comes out of its own form as it went in: $says', (cue) => {
    const { id, language, patterns } = cue;
    expect(writtenCue({ patterns, meaning: meaningOfCue(cue), language, id, others: cues })).toEqual(cue);
  });

  it('gets an id of its first phrase that no other has', () => {
    const write = (patterns: string, others: readonly CueEdit[]) =>
      writtenCue({ patterns, meaning: meaningOfCue(null), language: 'es', id: null, others });
    const first = write('¡Se quedó la SEÑAL!, otra', []);
    expect(first.id).toBe('own.se-quedo-la-senal');
    expect(write('se quedo la señal', [first]).id).toBe('own.se-quedo-la-senal-2');
    expect(write('()', []).id).toBe('own.phrase');
  });

  it('says nothing narrower than its reason allows', () => {
    const meaning = { ...meaningOfCue(cues[0] ?? null), driver: 'circumstance', polarity: 'positive' } as const;
    const cue = writtenCue({ patterns: 'me mudé', meaning, language: 'es', id: null, others: [] });
    expect(cue).toMatchObject({ polarity: 'negative', subReason: null });
  });
});

describe('phrases as people write them', () => {
  it.each([
    ['¡No me devolvieron la SEÑAL!', 'no me devolvieron la señal'],
    ['¿Dónde está mi dinero?, ¿dónde?', 'donde esta mi dinero , donde'],
    ["I don't know. Really", 'i dont know really'],
    ['check-in “express”', 'check in express'],
    ['(manager|boss) ..2 the? cancel* # hours,\nnext', '(manager|boss) ..2 the? cancel* # hours,\nnext'],
  ])('%j are taken as %j', (typed, plain) => {
    expect(plainPhrases(typed)).toBe(plain);
  });
});
