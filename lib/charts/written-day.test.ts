import { describe, expect, it } from 'vitest';
import { isoOfDay } from '@/lib/domain/day';
import { readDay, writeDay } from './written-day';

const LOCALES = ['en', 'es'] as const;

describe('a written day', () => {
  it('is written as the pages of its language write one', () => {
    expect(writeDay('2026-03-09', 'es')).toBe('09/03/2026');
    const page = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month += 1) {
      const iso = `2026-${String(month).padStart(2, '0')}-05`;
      expect(writeDay(iso, 'en')).toBe(page.format(new Date(iso)));
    }
    for (const no of ['', 'soon', '2026-13-01']) expect(writeDay(no, 'en')).toBe(no);
  });

  it('is read as it is written, whatever the day', () => {
    for (let day = 20_400; day < 20_800; day += 1) {
      const iso = isoOfDay(day);
      for (const locale of LOCALES) expect(readDay(writeDay(iso, locale), locale)).toBe(iso);
    }
  });

  it('is read in the other ways in which people write it', () => {
    for (const written of ['9/3/2026', ' 9-3-2026 ', '9.3.2026']) expect(readDay(written, 'es')).toBe('2026-03-09');
    const named = [
      'March 9 2026',
      '9 mar 2026',
      '9 de marzo de 2026',
      '9th of March, 2026',
      '2026-03-09',
      'mar. 9, 2026',
    ];
    for (const written of named) for (const locale of LOCALES) expect(readDay(written, locale)).toBe('2026-03-09');
    expect(readDay('5 sept 2026', 'es')).toBe('2026-09-05');
  });

  it('is read in English numbers only where they can be one day alone', () => {
    expect(readDay('31/12/2026', 'en')).toBe('2026-12-31');
    expect(readDay('12/31/2026', 'en')).toBe('2026-12-31');
    expect(readDay('4/4/2026', 'en')).toBe('2026-04-04');
    expect(readDay('3/4/2026', 'en')).toBeNull();
    expect(readDay('03/13/2026', 'es')).toBeNull();
  });

  it('is none that does not exist', () => {
    for (const written of ['31/02/2026', '9/3/26', 'ayer', '', '0/0/0000', 'Feb 30, 2026', 'Foo 3, 2026', '3 x 2026'])
      for (const locale of LOCALES) expect(readDay(written, locale)).toBeNull();
  });
});
