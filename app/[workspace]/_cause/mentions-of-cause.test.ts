import { expect, it } from 'vitest';
import { mentionsOfCause } from './mentions-of-cause';

const patch = (search: string) => mentionsOfCause({ driver: 'price', touchpoint: 'all' }, new URLSearchParams(search));

it('lists the complaints of a cause, but never those that the address leaves out', () => {
  const complaints = { driver: 'price', touchpoint: null, polarity: 'negative' };
  expect(patch('')).toEqual(complaints);
  expect(patch('polarity=positive&polarity=negative')).toEqual(complaints);
  expect(patch('lang=es&polarity=positive')).toEqual({ driver: 'price', touchpoint: null });
});
