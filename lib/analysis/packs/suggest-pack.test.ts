import { describe, expect, it } from 'vitest';
import type { PackId } from '@/lib/domain/pack';
import { suggestPack } from './suggest-pack';
import { tallyPacks } from './tally-packs';

const times = (texts: readonly string[], count: number): string[] =>
  Array.from({ length: count }, (_, n) => texts[n % texts.length] ?? '');

const spoken: readonly (readonly [PackId, readonly string[]])[] = [
  ['airline', ['My flight was delayed and the cabin crew was rude.', 'Perdieron mi maleta en el vuelo a Lima.']],
  ['hospitality', ['The hotel room was filthy.', 'Cenamos muy bien en este restaurante.', 'We loved our stay.']],
  [
    'retail',
    ['Compré ropa en la tienda y la talla no era la mía.', 'The parcel from this online store never arrived.'],
  ],
  ['finance', ['My bank charges an overdraft fee.', 'La aseguradora rechazó el siniestro de mi coche.']],
  ['telecom', ['La fibra se cae y el router es malo.', 'The broadband is down again and my SIM never came.']],
  ['software', ['The app crashes after the update.', 'Tuve que desinstalar la aplicación por los anuncios.']],
];

const bland = [
  'Muy mal, nunca más.',
  'Great, thank you so much!',
  'Todo perfecto.',
  'I was very disappointed with them.',
];

describe('suggestPack', () => {
  it.each(spoken)('suggests %s from texts half of which say nothing of it', (pack, texts) => {
    const suggestion = suggestPack([...times(texts, 30), ...times(bland, 30)]);
    expect(suggestion).toMatchObject({ pack, texts: 60 });
    const [first, second] = suggestion.evidence;
    expect(first).toMatchObject({ pack, texts: 30, share: 0.5 });
    expect(second?.texts).toBe(0);
  });

  it('suggests none from few texts, from bland ones, from two industries alike, and from nothing', () => {
    const airline = times(spoken[0]?.[1] ?? [], 30);
    const hotels = times(spoken[1]?.[1] ?? [], 30);
    expect(suggestPack(airline).pack).toBeNull();
    expect(suggestPack(times(bland, 200)).pack).toBeNull();
    expect(suggestPack([...airline, ...hotels]).pack).toBeNull();
    expect(suggestPack([])).toMatchObject({ pack: null, texts: 0 });
  });

  it('gives the evidence of every industry even when it suggests none', () => {
    const { pack, evidence } = suggestPack([...times(spoken[0]?.[1] ?? [], 30), ...times(spoken[1]?.[1] ?? [], 15)]);
    expect(pack).toBeNull();
    expect(evidence).toHaveLength(6);
    expect(evidence.slice(0, 2).map((one) => [one.pack, one.texts])).toEqual([
      ['airline', 30],
      ['hospitality', 15],
    ]);
  });
});

describe('tallyPacks', () => {
  it('counts no text for words that two industries share, nor for words that mean something else', () => {
    const { touched } = tallyPacks([
      'I lost my reservation and they refused a refund.',
      'Hice la línea para pagar y me di cuenta de todo.',
      'We waited in line at the gate of the park.',
    ]);
    expect(Object.values(touched)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('leaves out texts in languages without packs', () => {
    expect(
      tallyPacks(['Das Flugzeug war verspätet und das Personal sehr unfreundlich.', 'The flight was late.']),
    ).toMatchObject({
      texts: 1,
      touched: { airline: 1 },
    });
  });
});
