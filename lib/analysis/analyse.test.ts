import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, readText } from './analyse';
import type { Analysis } from './types';

const sentimentOf = (text: string): Analysis['sentiment'] => analyse({ text }).sentiment;
const units = (analysis: Analysis): number => analysis.explanation.reduce((sum, term) => sum + term.contribution, 0);
const rulesOf = (text: string, word: string): string =>
  analyse({ text }).explanation.find((term) => term.text.toLowerCase() === word)?.rule ?? '';

describe('negation', () => {
  it('turns what it reaches, in both languages', () => {
    expect(sentimentOf('The staff were friendly.').label).toBe('positive');
    expect(sentimentOf('The staff were not friendly.').label).toBe('negative');
    expect(sentimentOf('El personal fue amable.').label).toBe('positive');
    expect(sentimentOf('El personal no fue amable.').label).toBe('negative');
  });

  it('ends with its clause', () => {
    expect(rulesOf('I did not wait, the food was delicious.', 'delicious')).not.toContain('negated');
    expect(rulesOf('No esperamos, la comida estaba deliciosa.', 'deliciosa')).not.toContain('negated');
    expect(rulesOf('No me atendieron y la comida estaba deliciosa.', 'deliciosa')).not.toContain('negated');
  });

  it('reaches over a joined word of the same pole', () => {
    expect(rulesOf('The room was not spacious or comfortable.', 'comfortable')).toContain('negated');
  });

  it('makes a denied fault mild praise', () => {
    const { label, score } = sentimentOf('We had no problems with the room.');
    expect(label).toBe('positive');
    expect(score).toBeLessThan(sentimentOf('We had a superb room.').score);
  });

  it('is not started by phrases that deny nothing', () => {
    expect(rulesOf('Not only delicious, it was there at once.', 'delicious')).not.toContain('negated');
    expect(rulesOf('Sin duda excelente hotel.', 'excelente')).not.toContain('negated');
  });
});

describe('contrast', () => {
  it('weighs what follows "but" more than what stood before', () => {
    expect(sentimentOf('The room was nice but dirty.').score).toBeLessThan(
      sentimentOf('The room was dirty but nice.').score,
    );
    expect(sentimentOf('Hotel bonito pero sucio.').score).toBeLessThan(sentimentOf('Hotel sucio pero bonito.').score);
  });

  it('lets the part opened by "although" give way', () => {
    expect(rulesOf('Although dirty, the place is great.', 'dirty')).toContain('conceded');
    expect(rulesOf('Volveremos aunque es caro.', 'caro')).toContain('conceded');
  });

  it('tells mixed texts', () => {
    expect(sentimentOf('Great food and lovely view. Horrible service, dirty tables.').mixed).toBe(true);
    expect(sentimentOf('Great food and lovely view.').mixed).toBe(false);
  });
});

describe('emphasis', () => {
  it('strengthens and weakens', () => {
    const plain = sentimentOf('The service was slow.').score;
    expect(sentimentOf('The service was extremely slow.').score).toBeLessThan(plain);
    expect(sentimentOf('The service was slightly slow.').score).toBeGreaterThan(plain);
    expect(sentimentOf('The service was SLOW.').score).toBeLessThan(plain);
    expect(sentimentOf('The service was slow!').score).toBeLessThan(plain);
    expect(sentimentOf('Habitación buenísimaaaa').score).toBeGreaterThan(sentimentOf('Habitación buena').score);
  });

  it('reads emoji and emoticons, and them alone where no language is known', () => {
    expect(sentimentOf('👍🏽👍🏽').label).toBe('positive');
    expect(analyse({ text: '😡' })).toMatchObject({ lang: 'und', sentiment: { label: 'negative' } });
    expect(sentimentOf('llegó el paquete :(').label).toBe('negative');
  });
});

describe('what carries no sentiment', () => {
  it('handles and links', () => {
    expect(sentimentOf('@lovely_hotel https://awful.example/terrible is the page of the hotel')).toMatchObject({
      label: 'none',
      score: 0,
    });
  });

  it('empty text, with or without a rating', () => {
    expect(analyse({ text: '' })).toMatchObject({
      lang: 'und',
      sentiment: { label: 'none', score: 0 },
      usedRating: false,
    });
    expect(analyse({ text: '', rating: 1, ratingMax: 5 })).toMatchObject({
      sentiment: { label: 'none' },
      usedRating: false,
    });
  });

  it('a language without a lexicon: named, and read no further', () => {
    const dutch = analyse({ text: 'De kamer was helaas erg vies en het personeel niet vriendelijk.' });
    expect(dutch).toMatchObject({ lang: 'nl', sentiment: { label: 'none' }, opinions: [], explanation: [] });
  });

  it('a basic language: its sentiment alone, whose terms add up', () => {
    const german = analyse({ text: 'Das Zimmer war leider sehr schmutzig und das Personal nicht freundlich.' });
    expect(german).toMatchObject({ lang: 'de', sentiment: { label: 'negative' }, opinions: [], leaving: 'none' });
    const sum = german.explanation.reduce((total, { contribution }) => total + contribution, 0);
    expect(sum).toBe(Math.round(german.sentiment.score * 10_000));
  });
});

describe('inputs beside the text', () => {
  it('a rating informs and is told', () => {
    const text = 'The room was fine.';
    const low = analyse({ text, rating: 1, ratingMax: 5 });
    expect(low.usedRating).toBe(true);
    expect(low.sentiment.score).toBeLessThan(analyse({ text }).sentiment.score);
    expect(low.explanation.at(-1)).toMatchObject({ rule: 'rating', entry: '1/5' });
    expect(analyse({ text }).usedRating).toBe(false);
  });

  it('a title is read before the text, with offsets of its own', () => {
    const read = analyse({ title: 'Horrible stay', text: 'We slept in room 12.' });
    expect(read.explanation[0]).toMatchObject({ in: 'title', start: 0, end: 8, text: 'Horrible' });
  });

  it('a given language overrides detection', () => {
    expect(analyse({ text: 'Excelente', lang: 'en' })).toMatchObject({
      lang: 'en',
      langSource: 'given',
      sentiment: { label: 'none' },
    });
    expect(analyse({ text: 'Excelente', lang: 'es-MX' })).toMatchObject({ lang: 'es', langSource: 'given' });
    expect(analyse({ text: 'Excelente', lang: '' })).toMatchObject({ lang: 'es', langSource: 'detected' });
  });
});

describe('language', () => {
  it.each([
    ['en', 'Waited two hours and nobody told us anything'],
    ['es', 'Esperamos dos horas y nadie nos dijo nada'],
    ['pt', 'Esperamos duas horas e ninguém nos disse nada, não voltarei'],
    ['fr', 'Nous avons attendu deux heures et personne ne nous a rien dit'],
    ['it', 'Abbiamo aspettato due ore e nessuno ci ha detto niente'],
    ['de', 'Wir haben zwei Stunden gewartet und niemand hat uns etwas gesagt'],
    ['ca', 'Vam esperar dues hores i ningú no ens va dir res, amb aquest hotel'],
    ['und', '12345 !!! @someone'],
  ])('%s: %s', (lang, text) => {
    expect(analyse({ text }).lang).toBe(lang);
  });
});

const words = fc.constantFrom(
  ...'not never very slightly great awful but although and , . ! ? 😡 👍🏽 :( no nunca muy bueno malo pero aunque sucio room hotel SLOW'.split(
    ' ',
  ),
);
const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
);

describe('invariants, whatever the text', () => {
  it('contributions are whole and add up to the score exactly; spans are the evidence', () => {
    fc.assert(
      fc.property(texts, fc.option(texts), fc.option(fc.integer({ min: 1, max: 5 })), (text, title, rating) => {
        const analysis = analyse({ text, title, rating, ratingMax: 5 });
        expect(units(analysis)).toBe(Math.round(analysis.sentiment.score * 10_000));
        for (const term of analysis.explanation) {
          expect(Number.isInteger(term.contribution)).toBe(true);
          if (term.rule !== 'rating')
            expect((term.in === 'title' ? (title ?? '') : text).slice(term.start, term.end)).toBe(term.text);
        }
        for (const opinion of analysis.opinions) {
          const source = opinion.in === 'title' ? (title ?? '') : text;
          for (const cue of opinion.cues) expect(source.slice(cue.start, cue.end)).toBe(cue.text);
        }
        expect(analysis.opinions.filter((opinion) => opinion.primary).length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });

  it('same input, same output, whatever was read in between', () => {
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        const before = JSON.stringify(analyse({ text }));
        analyse({ text: other });
        expect(JSON.stringify(analyse({ text }))).toBe(before);
      }),
      { numRuns: 150 },
    );
  });

  it('what is stored of a text is what the full reading says of it', () => {
    fc.assert(
      fc.property(texts, texts, fc.option(fc.integer({ min: 1, max: 5 })), (title, text, rating) => {
        const input = { title, text, rating, ratingMax: 5 };
        const { lang, langSource, sentiment, leaving, leavingKind, opinions } = analyse(input);
        const stored = { language: lang, languageSource: langSource, sentiment, leaving, leavingKind, opinions };
        expect(readText(input)).toEqual(stored);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['address-like', 'a.b-c_d+'],
    ['numbers', '1.1a'],
    ['no full stop', 'not good and dirty but great '],
    ['marks', '((((:!?'],
    ['emoji', '😡\u200d'],
    ['nothing but cues', 'bad staff no answer not '],
  ])('hostile text costs no more a character than another: %s', (_name, unit) => {
    const started = process.cpuUsage();
    analyse({ text: unit.repeat(Math.ceil(100_000 / unit.length)) });
    // Linear it takes well under a second; quadratic, minutes.
    expect(process.cpuUsage(started).user).toBeLessThan(15_000_000);
  });
});
