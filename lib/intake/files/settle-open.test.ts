import { expect, it } from 'vitest';
import { settleOpen } from './settle-open';
import { csv, readAll, utf8 } from './testing/read-all';

const rows = [
  ['date', 'rating', 'review'],
  ['03/02/2025', '4', 'The staff were kind and the room was clean.'],
  ['05/04/2025', '5', 'We waited an hour at the counter.'],
];

it('gives a plan with what is open settled, and the plan itself where nothing is left to settle', async () => {
  const { plan } = await readAll(utf8(csv(rows)));
  expect([plan.posted?.open, plan.posted?.by, plan.rating?.open, plan.rating?.by]).toEqual([
    true,
    'language',
    true,
    'values',
  ]);
  expect(settleOpen(plan, { dateOrder: null, ratingScale: null })).toBe(plan);
  const remembered = { dateOrder: 'dmy', ratingScale: '0-10' } as const;
  const settled = settleOpen(plan, remembered);
  expect(settled.posted).toMatchObject({ order: 'dmy', by: 'source', ambiguous: false });
  expect(settled.rating).toMatchObject({ scale: '0-10', by: 'source' });
  expect(settled.problems.map(({ code }) => code)).not.toContain('ambiguous-dates');
  // Started as it was inspected, it need not be written again.
  expect(settleOpen(settled, remembered)).toBe(settled);
  expect(settleOpen(settled, { ...remembered, dateOrder: 'mdy' }).posted?.order).toBe('mdy');
  const chosen = await readAll(utf8(csv(rows)), { dateOrder: 'mdy', ratingScale: '1-5' });
  expect(settleOpen(chosen.plan, remembered)).toBe(chosen.plan);
});
