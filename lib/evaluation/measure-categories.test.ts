import { describe, expect, it } from 'vitest';
import type { Driver, Touchpoint } from '@/lib/domain/taxonomy';
import { madeUp, madeUpSet } from './made-up';
import { categoriesRead, isCategorised, measureCategories } from './measure-categories';
import { RESTAURANT_CATEGORIES, restaurantCategories } from './restaurant-categories';

const sentence = (text: string, driver: Driver, touchpoint: Touchpoint) =>
  madeUp({ text }, { opinions: [{ driver, touchpoint, polarity: 'positive' }] });
const aspects = (...categories: string[]) => categories.map((category) => ({ category }));

describe('categories of a sentence', () => {
  it.each([
    ['The stew was heavenly', 'product', 'product', 'FOOD#QUALITY'],
    ['Un vino estupendo', 'product', 'product', 'DRINKS#QUALITY'],
    ['The wine list is tiny', 'product', 'product', 'DRINKS#STYLE_OPTIONS'],
    ['Raciones enormes', 'product', 'product', 'FOOD#STYLE_OPTIONS'],
    ['Los platos son carísimos', 'price', 'offer', 'FOOD#PRICES'],
    ['Cheap for Madrid', 'price', 'offer', 'RESTAURANT#PRICES'],
    ['Cócteles a precio de oro', 'price', 'offer', 'DRINKS#PRICES'],
    ['An hour for a table', 'effort', 'unspecified', 'SERVICE#GENERAL'],
    ['El camarero, un encanto', 'indifference', 'staff', 'SERVICE#GENERAL'],
    ['A dark and noisy room', 'product', 'premises', 'AMBIENCE#GENERAL'],
    ['Unas vistas de postal', 'product', 'premises', 'LOCATION#GENERAL'],
  ] as const)('%s: %s × %s is %s', (text, driver, touchpoint, category) => {
    expect([...categoriesRead(sentence(text, driver, touchpoint))]).toEqual([category]);
  });

  it('are the whole where a sentence judges without a reason, or sends people away', () => {
    expect([...categoriesRead(madeUp({}, { label: 'positive' }))]).toEqual(['RESTAURANT#GENERAL']);
    expect([...categoriesRead(madeUp({}, { label: 'neutral' }))]).toEqual([]);
    expect([...categoriesRead(madeUp({}, { label: 'none' }))]).toEqual([]);
    const { row, reading } = sentence('The stew was burnt', 'product', 'product');
    expect([...categoriesRead({ row, reading: { ...reading, leaving: 'risk' } })].sort()).toEqual([
      'FOOD#QUALITY',
      'RESTAURANT#GENERAL',
    ]);
  });

  it('can be any but the miscellany', () => {
    const told = new Set(restaurantCategories.map((line) => line.is));
    expect(RESTAURANT_CATEGORIES.filter((one) => !told.has(one))).toEqual(['RESTAURANT#MISCELLANEOUS']);
  });
});

describe('measuring categories', () => {
  const good = sentence('The stew was heavenly', 'product', 'product');
  const set = madeUpSet('restaurants', [
    { ...good, row: { ...good.row, aspects: aspects('FOOD#QUALITY', 'FOOD#QUALITY', 'SERVICE#GENERAL') } },
    madeUp({ aspects: [] }, { label: 'positive' }),
    madeUp({ aspects: aspects('AMBIENCE#GENERAL') }),
  ]);

  it('counts each category of a sentence once, over all sentences', () => {
    expect(measureCategories(set).all).toEqual({ tp: 1, fp: 1, fn: 2 });
    expect(measureCategories(set).byCategory.get('FOOD#QUALITY')).toEqual({ tp: 1, fp: 0, fn: 0 });
    expect(measureCategories(set).byCategory.get('SERVICE#GENERAL')).toEqual({ tp: 0, fp: 0, fn: 1 });
  });

  it('tells what was given where something was missed, and what was expected where something was wrong', () => {
    const { inPlaceOfMissed, inPlaceOfWrong } = measureCategories(set);
    expect(inPlaceOfMissed.get('AMBIENCE#GENERAL')).toEqual(new Map([['nothing', 1]]));
    expect(inPlaceOfWrong.get('RESTAURANT#GENERAL')).toEqual(new Map([['nothing', 1]]));
  });

  it('is for sets with these categories', () => {
    expect(set.rows.map(isCategorised)).toEqual([true, false, true]);
    expect(isCategorised(madeUp({ aspects: [{}] }))).toBe(false);
    expect(isCategorised(madeUp({ aspects: aspects('battery') }))).toBe(false);
  });
});
