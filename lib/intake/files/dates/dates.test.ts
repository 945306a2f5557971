import { describe, expect, it } from 'vitest';
import { dayOfIso, isoOfDay } from '@/lib/domain/day';
import { DateColumn, type DateHints } from './date-column';
import { DateReader } from './date-reader';
import { parseRelative } from './parse-relative';
import { dayOfInstant, instantOfWall, zoneOffset } from './zone-offset';

const now = Date.UTC(2026, 10, 25, 12);
const spanish: DateHints = { order: null, utc: false, spanish: true };
const english: DateHints = { order: null, utc: false, spanish: false };

function plan(cells: readonly string[], hints: DateHints = spanish) {
  const column = new DateColumn({ now, zone: 'UTC' });
  for (const cell of cells) column.add(cell);
  return column.decide(hints);
}

function read(
  cell: string,
  zone = 'UTC',
  choices: Partial<{ order: 'dmy' | 'mdy'; utc: boolean; dayOnly: boolean }> = {},
) {
  return new DateReader({ order: 'dmy', dayOnly: false, utc: false, ...choices }, { now, zone }).read(cell);
}

const day = (iso: string) => ({ instant: null, wall: null, day: dayOfIso(iso), approximate: false });
const at = (iso: string) => ({ ...day(iso.slice(0, 10)), instant: Date.parse(iso) });
const wall = (iso: string) => ({ ...day(iso.slice(0, 10)), wall: Date.parse(`${iso}Z`) });

describe('DateReader', () => {
  it.each([
    ['2026-03-09', '2026-03-09'],
    ['09/03/2026', '2026-03-09'],
    ['9.3.26', '2026-03-09'],
    ['20260309', '2026-03-09'],
    ['46090', '2026-03-09'],
    ['9 de marzo de 2026', '2026-03-09'],
    ['9 mar. 2026', '2026-03-09'],
    ['lunes, 9 de marzo de 2026', '2026-03-09'],
    ['March 9, 2026', '2026-03-09'],
    ['Mar 9th 2026', '2026-03-09'],
    ['09-Mar-2026', '2026-03-09'],
    ['Reviewed in Spain on March 9, 2026', '2026-03-09'],
    ['Revisado en España el 9 de marzo de 2026', '2026-03-09'],
    ['9. März 2026', '2026-03-09'],
    ['mar 9 mar 2026', '2026-03-09'],
    ['="09/03/2026"', '2026-03-09'],
    ["'09/03/2026", '2026-03-09'],
    ['mar 10 nov 2026', '2026-11-10'],
    ['Date of experience: March 9, 2026', '2026-03-09'],
  ])('reads %s as a day without a time', (cell, iso) => expect(read(cell)).toEqual(day(iso)));

  it.each([
    ['2026-06-29 23:41:16 UTC', '2026-06-29T23:41:16Z'],
    ['2026-06-29T23:41:16.123Z', '2026-06-29T23:41:16.123Z'],
    ['2026-06-29T23:41:16.123456789Z', '2026-06-29T23:41:16.123Z'],
    ['Sat Dec 06 18:20:30 +0000 2025', '2025-12-06T18:20:30Z'],
    ['Sat, 06 Dec 2025 18:20:30 GMT', '2025-12-06T18:20:30Z'],
    ['Mon Mar 09 2026 10:26:52 GMT+0100 (Central European Standard Time)', '2026-03-09T09:26:52Z'],
    ['20260309T102652Z', '2026-03-09T10:26:52Z'],
    ['1303862400', '2011-04-27T00:00:00Z'],
    ['1767225600123', '2026-01-01T00:00:00.123Z'],
    ['2026-03-09T10:00:00+0200', '2026-03-09T08:00:00Z'],
    ['2026-03-09T10:00:00+01:00[Europe/Madrid]', '2026-03-09T09:00:00Z'],
    ['1767225600123456', '2026-01-01T00:00:00.123Z'],
  ])('reads %s as an instant', (cell, iso) => expect(read(cell)).toEqual(at(iso)));

  it.each([
    ['2026-06-29 23:41:16.0', '2026-06-29T23:41:16'],
    ['8/01/2026 18:14:00', '2026-01-08T18:14:00'],
    ['24-02-2015 11.35', '2015-02-24T11:35:00'],
    ['15-Nov-2025 10:31AM', '2025-11-15T10:31:00'],
    ['lun., 9 mar. 2026, 10:26 p. m.', '2026-03-09T22:26:00'],
    ['46090,378472', '2026-03-09T09:05:00'],
    ['01/05/2026 09:12 AM', '2026-05-01T09:12:00'],
    ['9 mar 2026 10h30', '2026-03-09T10:30:00'],
    ['09/03/2026 10:30 hs', '2026-03-09T10:30:00'],
    ['09/03/2026 22:30 h', '2026-03-09T22:30:00'],
  ])('reads %s as a wall clock', (cell, iso) => expect(read(cell)).toEqual(wall(iso)));

  it('reads "p. m." with odd spaces and a GMT offset, and takes the day of the workspace', () => {
    const cell = '2022/02/13 10:26:52 p.\u00A0m. GMT-3';
    expect(read(cell)).toEqual(at('2022-02-14T01:26:52Z'));
    expect(read(cell.replace('\u00A0', '\u202F'), 'America/Argentina/Buenos_Aires')).toEqual({
      instant: Date.parse('2022-02-14T01:26:52Z'),
      wall: null,
      day: dayOfIso('2022-02-13'),
      approximate: false,
    });
  });

  it('takes a time without a zone as the wall clock of the place in every zone, or as UTC where the source says so', () => {
    for (const zone of ['Europe/Madrid', 'Pacific/Kiritimati', 'UTC'])
      expect(read('2026-07-01 00:30:00', zone)).toEqual(wall('2026-07-01T00:30:00'));
    const utc = read('2026-06-30 23:30:00', 'Europe/Madrid', { utc: true });
    expect(utc).toEqual({
      instant: Date.parse('2026-06-30T23:30:00Z'),
      wall: null,
      day: dayOfIso('2026-07-01'),
      approximate: false,
    });
    expect(read('2026-07-01', 'Pacific/Kiritimati')?.day).toBe(dayOfIso('2026-07-01'));
  });

  it.each([
    '30/02/2026',
    '2026-13-01',
    '2026-02-30',
    '31/04/2025',
    '1994-12-31',
    '2026-11-28',
    '25:00',
    'soon',
    '12345',
    '2026-01-01 25:00',
  ])('refuses %s', (cell) => expect(read(cell)).toBeNull());

  it('accepts a day ahead of the clock, since zones differ', () => {
    expect(read('2026-11-26')).toEqual(day('2026-11-26'));
  });

  it('reads relative times against the clock given, as approximate', () => {
    expect(read('hace 2 meses')).toEqual({ ...day('2026-09-25'), approximate: true });
    expect(read('a month ago')).toEqual({ ...day('2026-10-25'), approximate: true });
    expect(read('2w')?.day).toBe(dayOfIso('2026-11-11'));
    expect(read('Hace un año')?.day).toBe(dayOfIso('2025-11-25'));
    expect(read('Editado hace un mes en Google')?.day).toBe(dayOfIso('2026-10-25'));
    expect(read('hace más de 2 años')?.day).toBe(dayOfIso('2024-11-25'));
    expect(read('about 2 months ago')?.day).toBe(dayOfIso('2026-09-25'));
    expect(read('hace unos días')).toBeNull();
    expect(read('3 hours ago')).toEqual({
      instant: now - 3 * 3_600_000,
      wall: null,
      day: dayOfIso('2026-11-25'),
      approximate: true,
    });
    expect(read('marzo de 2026')).toEqual({ ...day('2026-03-01'), approximate: true });
    expect(parseRelative('1 month ago', Date.UTC(2026, 2, 31))?.wall).toBe(Date.UTC(2026, 1, 28));
  });
});

describe('DateColumn', () => {
  it('settles the order by what cannot be', () => {
    expect(plan(['03/04/2026', '12/31/2025'])).toMatchObject({ order: 'mdy', ambiguous: false, unreadable: 0 });
    expect(plan(['03/04/2026', '31/12/2025'], english)).toMatchObject({ order: 'dmy', ambiguous: false });
    expect(plan(['05/12/2026', '03/04/2026'])).toMatchObject({ order: 'mdy', ambiguous: false });
  });

  it('flags what both orders read, and goes by the language or the source', () => {
    expect(plan(['03/04/2026', '05/06/2026'])).toMatchObject({ order: 'dmy', ambiguous: true });
    expect(plan(['03/04/2026'], english)).toMatchObject({ order: 'mdy', ambiguous: true });
    expect(plan(['03/04/2026'], { ...english, order: 'dmy' })).toMatchObject({ order: 'dmy', ambiguous: false });
    expect(plan(['03/03/2026', '2026-01-02'])).toMatchObject({ ambiguous: false });
  });

  it('keeps the majority’s order and counts the rest as unreadable', () => {
    expect(plan(['31/12/2025', '30/12/2025', '12/29/2025', 'x'])).toMatchObject({
      order: 'dmy',
      unreadable: 2,
      seen: 4,
    });
  });

  it('takes a column of midnights as days', () => {
    expect(plan(['2026-01-01 00:00:00', '2026-01-02 00:00:00'])).toMatchObject({ dayOnly: true });
    expect(plan(['2026-01-01 00:00:00', '2026-01-02 10:00:00'])).toMatchObject({ dayOnly: false });
  });
});

describe('zoneOffset', () => {
  it('knows both sides of a clock change', () => {
    const madrid = zoneOffset('Europe/Madrid');
    expect(madrid(Date.parse('2026-03-29T00:59:59Z'))).toBe(3_600_000);
    expect(madrid(Date.parse('2026-03-29T01:00:00Z'))).toBe(7_200_000);
    expect(instantOfWall(Date.UTC(2026, 9, 25, 2, 30), madrid)).toBe(Date.parse('2026-10-25T00:30:00Z'));
    expect(instantOfWall(Date.UTC(2026, 6, 1, 12), madrid)).toBe(Date.parse('2026-07-01T10:00:00Z'));
    expect(isoOfDay(dayOfInstant(Date.parse('2026-07-01T21:59:59Z'), madrid))).toBe('2026-07-01');
    expect(isoOfDay(dayOfInstant(Date.parse('2026-07-01T22:00:00Z'), madrid))).toBe('2026-07-02');
  });
});
