import { describe, expect, it } from 'vitest';
import { withParams } from '../../_data/filter-params';
import { mentionsOf } from './mentions-of';

describe('mentionsOf', () => {
  it('selects the very mentions that a share counts', () => {
    expect(mentionsOf({ population: 'leaving', driver: 'price', counting: 'multi' })).toEqual({
      driver: 'price',
      polarity: 'negative',
      leaving: 'leaving',
    });
    expect(mentionsOf({ population: 'negative', touchpoint: 'app', counting: 'single' })).toEqual({
      driver: null,
      touchpoint: 'app',
      polarity: 'negative',
      primary: 'true',
    });
  });

  it('selects a whole population, which no single reason narrows', () => {
    expect(mentionsOf({ population: 'negative', counting: 'single' })).toEqual({
      driver: null,
      polarity: 'negative',
    });
    expect(mentionsOf({ population: 'leaving', counting: 'single' })).toEqual({
      driver: null,
      leaving: 'leaving',
    });
  });

  it('takes away from the address the filters that its figure counts without, and leaves the others', () => {
    const address = new URLSearchParams('driver=price&touchpoint=phone&stage=pay');
    const link = (touchpoint?: null) =>
      withParams(address, mentionsOf({ population: 'negative', touchpoint, counting: 'multi' }));
    expect(link()).toBe('touchpoint=phone&stage=pay&polarity=negative');
    expect(link(null)).toBe('stage=pay&polarity=negative');
  });
});
