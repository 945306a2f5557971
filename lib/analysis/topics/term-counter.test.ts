import { describe, expect, it } from 'vitest';
import type { AnalysedLanguage } from '../types';
import { TermCounter } from './term-counter';

function counted(language: AnalysedLanguage, selected: readonly string[], rest: readonly string[] = []) {
  const counter = new TermCounter(language);
  for (const text of selected) counter.addSelected(text);
  for (const text of rest) counter.addRest(text);
  const byLabel = new Map(counter.all().map((count) => [counter.labelOf(count.term), count]));
  const numbersOf = (label: string) => {
    const found = byLabel.get(label);
    return found && [found.texts, found.times, found.rest];
  };
  return { counter, labels: [...byLabel.keys()], numbersOf };
}

describe('what texts name', () => {
  it('is one term whatever the article, accents, capitals and number', () => {
    const { labels, numbersOf } = counted(
      'es',
      ['La batería se descarga y otra batería también.', 'Bateria', 'Las BATERÍAS no duran', 'Vino sin batería.'],
      ['bateria', 'pantalla'],
    );
    expect(numbersOf('batería')).toEqual([4, 5, 1]);
    expect(labels).not.toContain('bateria');
    expect(labels).not.toContain('pantalla');
  });

  it('counts a text once however often it names a term, in English too', () => {
    const { numbersOf } = counted('en', ['The voucher. My vouchers!', 'A voucher'], ['vouchers and vouchers']);
    expect(numbersOf('voucher')).toEqual([2, 3, 1]);
  });

  it('takes two words side by side for a name, and in Spanish over a "de" with it', () => {
    const { numbersOf } = counted('es', [
      'Perdí la tarjeta de embarque',
      'La tarjeta de embarque, otra vez',
      'tarjetas de embarque',
    ]);
    expect(numbersOf('tarjeta de embarque')).toEqual([3, 3, 0]);
    expect(
      counted('en', ['The boarding passes', 'boarding pass', 'my boarding pass']).numbersOf('boarding pass'),
    ).toEqual([3, 3, 0]);
  });

  it('joins nothing over the end of a clause or a sentence', () => {
    const { labels } = counted('en', ['About the luggage, airport staff', 'The luggage. Airport']);
    expect(labels).not.toContain('luggage airport');
    expect(labels).not.toContain('luggage, airport');
  });

  it('leaves out evaluations, function words and words that say nothing alone', () => {
    expect(counted('es', ['La peor cosa de siempre: pésimo y horrible', 'Nunca más esta gente']).labels).toEqual([]);
    expect(counted('en', ['The worst thing, awful and terrible people']).labels).toEqual([]);
  });

  it('keeps the capitals of a name, not those of a sentence’s beginning', () => {
    const { labels } = counted('es', ['Volé con Iberia', 'Iberia perdió la maleta', 'Maleta en Iberia', 'Mi maleta']);
    expect(labels).toContain('Iberia');
    expect(labels).toContain('maleta');
    expect(labels).not.toContain('Maleta');
  });

  it('reads the same after the vocabulary was filled by other texts', () => {
    const counter = new TermCounter('en');
    counter.addSelected('The voucher came');
    for (let part = 0; part < 70; part += 1) {
      counter.addRest(Array.from({ length: 1000 }, (_, at) => `x${(part * 1000 + at).toString(36)}y`).join(' '));
    }
    counter.addSelected('Two vouchers');
    const voucher = counter.all().find(({ term }) => counter.labelOf(term) === 'voucher');
    expect(voucher?.texts).toBe(2);
  });
});
