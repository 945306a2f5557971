import { expect, it } from 'vitest';
import { Surveyed } from './surveyed';

function surveyed() {
  const texts = new Surveyed();
  for (let id = 1; id <= 200; id++) {
    const voice = id % 60;
    texts.add({ id: id * 3, pole: id % 3 === 0 ? -1 : 1, rating: 0, voice, day: voice * 2 + id, bin: 0, score: 0 });
  }
  texts.fold();
  return texts;
}

it('puts no person into two folds, and those who spoke first into the first', () => {
  const { texts, folds } = surveyed();
  const foldOf = new Map<number, number>();
  const firstDay = new Map<number, number>();
  for (const [at, { voice, day }] of texts.entries()) {
    expect(folds[at]).toBe(foldOf.get(voice) ?? folds[at]);
    foldOf.set(voice, folds[at] ?? 0);
    firstDay.set(voice, Math.min(day ?? 0, firstDay.get(voice) ?? Infinity));
  }
  const daysOf = (fold: number) =>
    [...foldOf].filter(([, of]) => of === fold).map(([voice]) => firstDay.get(voice) ?? 0);
  for (let fold = 1; fold < 5; fold++) expect(Math.min(...daysOf(fold))).toBeGreaterThan(Math.max(...daysOf(fold - 1)));
  expect(new Set(folds).size).toBe(5);
});

it('finds a text by its id as often as it comes, and passes by what came later', () => {
  const texts = surveyed();
  const asked = [3, 4, 9, 600, 601, 605];
  const places = [0, -1, 2, 199, -1, -1];
  expect(asked.map((id) => texts.placeOf(id))).toEqual(places);
  expect(asked.map((id) => texts.placeOf(id))).toEqual(places);
});
