import { expect, it } from 'vitest';
import { readDay, writeDay } from './written-day';

it('reads the days it writes, and the other ways in which people write them', () => {
  expect(writeDay('2026-03-09')).toBe('09/03/2026');
  for (const written of ['09/03/2026', '9/3/2026', ' 9-3-2026 ', '9.3.2026', '2026-03-09']) {
    expect(readDay(written)).toBe('2026-03-09');
  }
});

it('reads no day that does not exist', () => {
  for (const written of ['31/02/2026', '03/13/2026', '9/3/26', 'ayer', '', '0/0/0000'])
    expect(readDay(written)).toBeNull();
});
