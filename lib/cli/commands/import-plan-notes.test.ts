import { expect, it } from 'vitest';
import type { DatePlan } from '@/lib/intake/files/plan';
import { planNotes } from './import-plan-notes';

const plain = { posted: null, rating: null, columns: [], headers: ['date'], origin: null, problems: [] };
const posted = (change: Partial<DatePlan>): DatePlan => ({
  order: 'mdy',
  by: 'language',
  open: true,
  ambiguous: true,
  swappable: 2,
  dayOnly: false,
  utc: false,
  seen: 2,
  unreadable: 0,
  relative: false,
  ...change,
});
const columns = [{ field: 'posted', column: 0, fallbacks: [], confidence: 1, by: 'synonym', samples: [] }] as const;

it('names what was not read, a line each, and says nothing of a plain file', () => {
  expect(planNotes(plain)).toBe('');
  const problems = [
    { code: 'text-not-read', column: 'notas internas', count: 2 },
    { code: 'no-header', column: null, count: 1 },
  ] as const;
  expect(planNotes({ ...plain, problems })).toBe('  note: text-not-read (2): notas internas\n  note: no-header (1)\n');
});

it('tells which order of the dates was taken where the file did not decide it, and why', () => {
  const guess = planNotes({ ...plain, columns, posted: posted({}) });
  expect(guess).toContain('date can be read either way; they were taken month first');
  expect(guess).toContain('"dateOrder": "dmy"');
  expect(planNotes({ ...plain, columns, posted: posted({ by: 'source', order: 'dmy' }) })).toContain(
    'day first (dd/mm/yyyy), as in earlier files of this source',
  );
  expect(planNotes({ ...plain, columns, posted: posted({ by: 'user' }) })).toContain('as the mapping says');
  expect(planNotes({ ...plain, columns, posted: posted({ open: false, by: 'values' }) })).toBe('');
});

it('says of a rejects file that it was read as the file it came from', () => {
  const problems = [{ code: 'read-as-origin', column: 'mayo.csv', count: 3 }] as const;
  expect(planNotes({ ...plain, problems })).toContain('read as the file it came from, mayo.csv');
});
