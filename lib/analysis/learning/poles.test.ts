import { expect, it } from 'vitest';
import { RATING_SCALES } from '@/lib/domain/mention';
import { poleOf } from './poles';

const on = (low: number, high: number, scale: Parameters<typeof poleOf>[0]['scale']) => (raw: number) =>
  poleOf({ normalised: (raw - low) / (high - low), scale });

it('tells praise and blame by the scale, and leaves the middle out', () => {
  expect([1, 2, 3, 4, 5].map(on(1, 5, '1-5'))).toEqual([-1, -1, 0, 1, 1]);
  expect([0.5, 2, 3, 4, 5].map(on(0.5, 5, '0.5-5'))).toEqual([-1, -1, 0, 1, 1]);
  expect([1, 3, 4, 5, 6, 7].map(on(1, 7, '1-7'))).toEqual([-1, -1, 0, 0, 1, 1]);
  expect([1, 4, 5, 7, 8, 10].map(on(1, 10, '1-10'))).toEqual([-1, -1, 0, 0, 1, 1]);
  expect([0, 6, 7, 8, 9, 10].map(on(0, 10, 'nps'))).toEqual([-1, -1, 0, 0, 1, 1]);
  expect([0, 1].map(on(0, 1, 'updown'))).toEqual([-1, 1]);
  expect([2, 8, 12, 15, 19].map(on(0, 20, '0-20'))).toEqual([-1, 0, 0, 1, 1]);
});

it.each(RATING_SCALES)('has both poles on %s, at its ends', (scale) => {
  expect(poleOf({ normalised: 0, scale })).toBe(-1);
  expect(poleOf({ normalised: 1, scale })).toBe(1);
});
