import { describe, expect, it } from 'vitest';
import { analyse } from '../analyse';

const read = (text: string, lang: 'en' | 'es') => {
  const { sentiment, opinions } = analyse({ text, lang });
  return { sentiment, said: opinions.map(({ driver, polarity }) => `${driver} ${polarity}`) };
};

describe('praise of another provider', () => {
  it.each([
    ['Me voy a Nuvia, que da mejor servicio.', 'es'],
    ['Nuvia es mucho mejor que aquí.', 'es'],
    ['En Nuvia todo es mejor que con ustedes.', 'es'],
    ['Nuvia es mejor y más rápido, así que me cambié.', 'es'],
    ['En otro banco me atendieron enseguida y con amabilidad.', 'es'],
    ['La competencia atiende al momento y con mucha amabilidad.', 'es'],
    ['I am moving to Nuvia, which is much better.', 'en'],
    ['The other bank answers at once with lovely staff.', 'en'],
    ['The other bank answers at once and the staff are lovely.', 'en'],
    ['El otro banco contesta enseguida y el personal es encantador.', 'es'],
    ['At Nuvia all of this takes a minute; far better than here.', 'en'],
    ['Nuvia is better and faster, so I switched.', 'en'],
  ] as const)('is none of us, and a competitor is better: %s', (text, lang) => {
    const { sentiment, said } = read(text, lang);
    expect(said).toEqual(['competitor negative']);
    expect(sentiment.label).not.toBe('positive');
    expect(sentiment.score).toBeLessThan(0);
  });

  it.each([
    ['Mejor que la competencia, no me cambio ni loco.', 'es', 'competitor positive'],
    ['Este banco es mucho mejor que los demás.', 'es', 'competitor positive'],
    ['I switched from Nuvia, and here they are lovely.', 'en', 'indifference positive'],
    ['Better than my old bank, they answer at once.', 'en', 'competitor positive'],
  ] as const)('of us against others stays ours: %s', (text, lang, opinion) => {
    const { sentiment, said } = read(text, lang);
    expect(said).toContain(opinion);
    expect(said.filter((one) => one.endsWith('negative'))).toEqual([]);
    expect(sentiment.label).toBe('positive');
  });

  it.each([
    ['The staff were lovely but I am leaving for another bank.', 'en'],
    ['The other bank answers at once, but your staff are lovely.', 'en'],
    ['The other bank answers at once and the staff here are lovely.', 'en'],
    ['Me voy a otro banco. Marta, de la sucursal, fue muy amable.', 'es'],
  ] as const)('of us beside a departure stays: %s', (text, lang) => {
    expect(read(text, lang).said).toContain('indifference positive');
  });
});

describe('reasons that are none', () => {
  it('tells no effort of a call within the opening hours', () => {
    expect(read('I called at 9:15 am, well within opening hours.', 'en')).toEqual({
      sentiment: { label: 'none', score: 0, mixed: false },
      said: [],
    });
  });

  it('blames the phone, not the product, for a line that goes dead', () => {
    const { opinions } = analyse({ text: 'I called and the line went dead.', lang: 'en' });
    expect(opinions.length).toBeGreaterThan(0);
    for (const { driver, touchpoint } of opinions) {
      expect(['effort', 'indifference']).toContain(driver);
      expect(touchpoint).toBe('phone');
    }
  });
});
