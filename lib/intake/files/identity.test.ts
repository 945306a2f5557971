import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IncomingMention, PostedAt } from '@/lib/domain/mention';
import { DateReader } from './dates/date-reader';
import type { DatePlan } from './plan';
import { scanText } from './csv/scan-records';
import { escapeCell, unguardCell } from './escape-cell';
import { contentHashOf, identityOf } from './identity';

const NOW = Date.UTC(2026, 10, 25);
const mention: IncomingMention = {
  row: 1,
  externalId: null,
  posted: { instant: null, wall: null, day: 20_000, approximate: false },
  title: 'Mal',
  text: 'Nadie contestó',
  rating: { raw: 1, scale: '1-5', normalised: 0 },
  kind: 'review',
  channel: null,
  declaredLanguage: null,
  author: 'Ana Luz',
  authorEmail: null,
  product: null,
  location: null,
  country: null,
  version: null,
  url: null,
  replyText: null,
  replyAt: null,
  extra: null,
};
const id = (change: Partial<IncomingMention>) => identityOf({ ...mention, ...change }, 'key').identity;
const hash = (change: Partial<IncomingMention>) => contentHashOf({ ...mention, ...change });

describe('identityOf', () => {
  it('is the source’s own id where there is one, whatever was edited', () => {
    expect(id({ externalId: 'r1', text: 'a' })).toBe(id({ externalId: 'r1', text: 'b', author: null }));
    expect(id({ externalId: 'r1' })).not.toBe(id({ externalId: 'r2' }));
    expect(id({ externalId: 'r1' })).toHaveLength(22);
  });

  it('else author, date and full text, however spaced and cased', () => {
    expect(id({ author: ' ana  LUZ ', text: 'Nadie  contestó\n', row: 9 })).toBe(id({}));
    for (const change of [{ author: 'Eva' }, { text: 'Nadie contestó.' }, { title: null }, { posted: null }])
      expect(id(change)).not.toBe(id({}));
    expect(identityOf(mention, 'other').identity).not.toBe(id({}));
  });

  it('finds a date of two sides from either side', () => {
    const on = (order: 'dmy' | 'mdy', by: DatePlan['by'], open: boolean, cell = '03/02/2025') => {
      const reader = new DateReader({ order, by, open, dayOnly: false, utc: false }, { now: NOW, zone: 'UTC' });
      return identityOf({ ...mention, posted: reader.read(cell) }, 'key');
    };
    const guess = on('mdy', 'language', true);
    const chosen = on('dmy', 'user', true);
    const shown = on('dmy', 'values', false);
    // Whatever an open file is taken for, its rows go by their numbers as they were written.
    expect(chosen.identity).toBe(guess.identity);
    expect(shown.identity).toBe(id({ posted: { instant: null, wall: null, day: 20_122, approximate: false } }));
    expect(shown.otherwise?.map(({ stored }) => stored)).toEqual([guess.identity]);
    expect(chosen.otherwise?.map(({ stored }) => stored)).toEqual([shown.identity]);
    const asDecided = guess.otherwise?.find(({ stored }) => stored === shown.identity);
    expect([asDecided?.identity, asDecided?.mention.posted?.day]).toEqual([shown.identity, 20_122]);
    // Nothing else is asked for where there is but one reading, and the other pair of numbers is another date.
    expect(on('dmy', 'values', false, '13/02/2025').otherwise).toBeUndefined();
    expect(on('dmy', 'language', true, '03/03/2025').otherwise).toBeUndefined();
    expect(on('mdy', 'language', true, '02/03/2025').identity).not.toBe(guess.identity);
  });

  it('does not move with relative dates, nor join what differs in product alone without an author', () => {
    const about = (day: number) => ({ posted: { instant: null, wall: null, day, approximate: true } });
    expect(id(about(1))).toBe(id(about(2)));
    expect(id({ author: null, product: 'a' })).not.toBe(id({ author: null, product: 'b' }));
  });
});

describe('the date in both', () => {
  const at = (posted: Partial<PostedAt>) => ({
    posted: { instant: null, wall: null, day: 1, approximate: false, ...posted },
  });
  const both = (change: Partial<IncomingMention>) => [id(change), hash(change)];

  it('is what was written, not what the zone of the workspace makes of it', () => {
    expect(both(at({ instant: 7, day: 0 }))).toEqual(both(at({ instant: 7, day: 1 })));
    expect(both(at({ wall: 7, day: 0 }))).toEqual(both(at({ wall: 7, day: 0 })));
    for (const change of [at({ instant: 8 }), at({ wall: 7 }), at({})]) {
      expect(id(change)).not.toBe(id(at({ instant: 7 })));
      expect(hash(change)).not.toBe(hash(at({ instant: 7 })));
    }
    const replied = (day: number) => ({ replyAt: { instant: 9, wall: null, day, approximate: false } });
    expect(hash(replied(1))).toBe(hash(replied(2)));
  });
});

describe('contentHashOf', () => {
  it('stays what it was, or every file imported before would come as changed', () => {
    const posted = { instant: 7, wall: null, day: 1, approximate: false };
    const replyAt = { instant: null, wall: 5, day: 0, approximate: false };
    expect(hash({})).toBe('bNEA2WeHDK3IzibUKads38');
    expect(hash({ replyAt, extra: { b: '1', a: '2' }, channel: 'web', posted })).toBe('wH4tr6xLlu9lTFxNFCZbOb');
    expect(id({})).toBe('zKWU6OTPeiOplFhd8ZZET2');
  });

  it('does not depend on the order a mention was put together in', () => {
    const turned = Object.fromEntries(Object.entries(mention).reverse()) as unknown as IncomingMention;
    expect(contentHashOf(turned)).toBe(hash({}));
  });

  it('changes with anything stored and not with the row', () => {
    expect(hash({ row: 7 })).toBe(hash({}));
    for (const change of [{ replyText: 'x' }, { rating: null }, { url: 'u' }, { extra: { a: 'b' } }, { author: null }])
      expect(hash(change)).not.toBe(hash({}));
    expect(hash({ author: 'a', authorEmail: null })).not.toBe(hash({ author: null, authorEmail: 'a' }));
  });
});

describe('escapeCell', () => {
  it.each(['=1+1', '+34', '-5', '@x', ' =1', '\u00A0=1', '\uFEFF=1', '\t=1', "'=1"])('guards %j', (value) => {
    expect(escapeCell(value).replace(/^"/, '').startsWith("'")).toBe(true);
  });

  it('leaves other cells as they are', () => {
    expect(escapeCell('hola')).toBe('hola');
    expect(escapeCell('a,"b"')).toBe('"a,""b"""');
    expect(escapeCell("d'accord")).toBe("d'accord");
  });

  it('is undone exactly by reading and unguarding', () => {
    const cell = fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', "'", ' ', '\t', '\r', '\n', '"', ',', 'ñ', '\u00A0', '\uFEFF'),
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(cell, (value) => {
        const [record] = scanText(`${escapeCell(value)},x\n`, ',');
        expect(record?.problem).toBeNull();
        expect(unguardCell(record?.cells[0] ?? '')).toBe(value);
      }),
    );
  });
});
