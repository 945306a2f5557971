import { describe, expect, it } from 'vitest';
import { analyse } from '../analyse';
import { contradicted, settled, type StarCase } from './star-cases';

const read = ({ lang, text, stars }: StarCase) => analyse({ text, lang, rating: stars, ratingMax: 5 }).sentiment;
const inWords = ({ lang, text }: StarCase) => analyse({ text, lang }).sentiment;

it('forty cases, twenty a language', () => {
  const all = [...contradicted, ...settled];
  expect(all.filter(({ lang }) => lang === 'en')).toHaveLength(20);
  expect(all.filter(({ lang }) => lang === 'es')).toHaveLength(20);
});

describe('a text that plainly contradicts its stars', () => {
  it.each(contradicted)('keeps its label ($lang, $stars stars: $text)', (given) => {
    expect(inWords(given).label).toBe(given.label);
    expect(read(given).label).toBe(given.label);
  });

  it('tells that its words outweigh them', () => {
    const { explanation, usedRating } = analyse({ text: 'Absolutely love it.', lang: 'en', rating: 1, ratingMax: 5 });
    expect(usedRating).toBe(true);
    expect(explanation.at(-1)).toMatchObject({ rule: 'rating+outweighed', weight: -4, contribution: 0 });
  });
});

describe('what the words leave open', () => {
  it.each(settled)('is settled by the stars ($lang, $stars stars: $text)', (given) => {
    expect(read(given).label).toBe(given.label);
  });
});
