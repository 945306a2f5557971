import { expect, it } from 'vitest';
import { areConfirmed } from './hand-label';

const rude = { driver: 'indifference', touchpoint: 'staff', polarity: 'negative' } as const;
const dear = { driver: 'price', touchpoint: 'offer', polarity: 'negative' } as const;

it('takes opinions for confirmed only while they are read as they were then', () => {
  expect(areConfirmed([rude, dear], [dear, rude, rude])).toBe(true);
  expect(areConfirmed([rude], [rude, dear])).toBe(false);
  expect(areConfirmed([rude, dear], [rude])).toBe(false);
  expect(areConfirmed([rude], [{ ...rude, touchpoint: 'store' }])).toBe(false);
  expect(areConfirmed([], [])).toBe(true);
  expect(areConfirmed(null, [])).toBe(false);
});
