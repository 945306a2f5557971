import { describe, expect, it } from 'vitest';
import { mentionsOf } from './mentions-of';

describe('mentionsOf', () => {
  it('selects the very mentions that a share counts', () => {
    expect(mentionsOf({ population: 'leaving', driver: 'price', counting: 'multi' })).toEqual({
      driver: 'price',
      polarity: 'negative',
      leaving: 'leaving',
    });
    expect(mentionsOf({ population: 'negative', touchpoint: 'app', counting: 'single' })).toEqual({
      touchpoint: 'app',
      polarity: 'negative',
      primary: 'true',
    });
  });

  it('selects a whole population, which no single reason narrows', () => {
    expect(mentionsOf({ population: 'negative', counting: 'single' })).toEqual({ polarity: 'negative' });
    expect(mentionsOf({ population: 'leaving', counting: 'single' })).toEqual({ leaving: 'leaving' });
  });
});
