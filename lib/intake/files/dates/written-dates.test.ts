import { expect, it } from 'vitest';
import { dayOfIso } from '@/lib/domain/day';
import { readAll, utf8 } from '../testing/read-all';
import { writtenDates } from './written-dates';

async function shown(text: string) {
  const { plan } = await readAll(utf8(text));
  return { ...plan, dates: plan.posted, zone: 'UTC', preview: { records: plan.preview } };
}

it('writes out what each order makes of the dates, those that differ first', async () => {
  const plan = await shown('date,review\n05/05/2025,a b\n03/02/2025,c d\n03/02/2025,e f\n13/02/2025,g h\n');
  expect(writtenDates(plan, 'dmy')).toEqual([
    { cell: '03/02/2025', day: dayOfIso('2025-02-03') },
    { cell: '13/02/2025', day: dayOfIso('2025-02-13') },
    { cell: '05/05/2025', day: dayOfIso('2025-05-05') },
  ]);
  expect(writtenDates(plan, 'mdy').map(({ day }) => day)).toEqual([
    dayOfIso('2025-03-02'),
    null,
    dayOfIso('2025-05-05'),
  ]);
});

it('knows when the order has no say', async () => {
  const plan = await shown('Marca temporal,¿Qué te gustó?\n2026/02/13 10:11:12 a. m. CET,Nada\n');
  expect(plan.dates?.swappable).toBe(0);
  expect(writtenDates(plan, 'dmy').map(({ day }) => day)).toEqual([dayOfIso('2026-02-13')]);
});

it('reads two digits of a year first where that is chosen', async () => {
  const { plan, mentions } = await readAll(utf8('date,review\n25/03/09,a b\n25/12/31,c d\n'), { dateOrder: 'ymd' });
  expect(plan.posted).toMatchObject({ order: 'ymd', by: 'user', unreadable: 0 });
  expect(mentions.map(({ posted }) => posted?.day)).toEqual([dayOfIso('2025-03-09'), dayOfIso('2025-12-31')]);
  const wrong = await readAll(utf8('date,review\n13/02/2025,a b\n'), { dateOrder: 'ymd' });
  expect([wrong.plan.posted?.unreadable, wrong.errors]).toEqual([1, [[1, 'bad-date']]]);
  const swapped = await readAll(utf8('date,review\n13/02/2025,a b\n03/02/2025,a b\n'), { dateOrder: 'mdy' });
  expect([swapped.plan.posted?.unreadable, swapped.errors]).toEqual([1, [[1, 'bad-date']]]);
});
