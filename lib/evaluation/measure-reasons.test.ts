import { describe, expect, it } from 'vitest';
import type { Driver, Touchpoint } from '@/lib/domain/taxonomy';
import { AIRLINE_REASONS, airlineReasons } from './airline-reasons';
import { macroF1 } from '@/lib/analysis/measures/f1';
import { madeUp, madeUpSet } from './made-up';
import { measureReasons, reasonOf } from './measure-reasons';

const complaint = (text: string, driver: Driver, touchpoint: Touchpoint) =>
  madeUp({ text, label: 'negative' }, { opinions: [{ driver, touchpoint }] });

describe('the reason of a complaint', () => {
  it.each([
    ['They cancelled on us at midnight', 'promise', 'delivery', 'Cancelled Flight'],
    ['Four hours late into Lima', 'promise', 'delivery', 'Late Flight'],
    ['My case came out smashed', 'promise', 'belongings', 'Damaged Luggage'],
    ['My case never came out', 'promise', 'belongings', 'Lost Luggage'],
    ['The line at the gate went round the hall', 'effort', 'onboarding', 'longlines'],
    ['An hour on hold', 'effort', 'phone', 'Customer Service Issue'],
    ['The crew snapped at my mother', 'indifference', 'staff', 'Flight Attendant Complaints'],
    ['The seat would not recline', 'product', 'premises', 'Bad Flight'],
    ['Your site will not let me book', 'product', 'website', 'Flight Booking Problems'],
    ['The other airline does this better', 'competitor', 'unspecified', 'none'],
  ] as const)('%s: %s × %s is %s', (text, driver, touchpoint, reason) => {
    expect(reasonOf(complaint(text, driver, touchpoint))).toBe(reason);
  });

  it('is that of the primary opinion alone', () => {
    const row = madeUp(
      { text: 'Late again and the crew was rude', label: 'negative' },
      {
        opinions: [
          { driver: 'promise', touchpoint: 'delivery', says: 'Late again', primary: false },
          { driver: 'indifference', touchpoint: 'staff', says: 'the crew was rude', primary: true },
        ],
      },
    );
    expect(reasonOf(row)).toBe('Flight Attendant Complaints');
    const late = madeUpSet('airline', [{ ...row, row: { ...row.row, reason: 'Late Flight' } }]);
    expect(measureReasons(late).told).toBe(1);
    expect(measureReasons(late).confusion.get('Late Flight')?.get('Late Flight')).toBeUndefined();
  });

  it('can be any of the set', () => {
    expect(new Set(airlineReasons.map((line) => line.is))).toEqual(new Set(AIRLINE_REASONS));
  });
});

describe('measuring reasons', () => {
  it('counts negative rows with one of the nine reasons; silence is a miss', () => {
    const late = complaint('Two hours late', 'promise', 'delivery');
    const measure = measureReasons(
      madeUpSet('airline', [
        { ...late, row: { ...late.row, reason: 'Late Flight' } },
        madeUp({ label: 'negative', reason: 'Late Flight' }),
        madeUp({ label: 'negative', reason: "Can't Tell" }),
        madeUp({ label: 'neutral', reason: 'Late Flight' }),
        madeUp({ label: 'negative' }),
      ]),
    );
    expect([measure.rows, measure.silent]).toEqual([2, 1]);
    expect(measure.confusion).toEqual(
      new Map([
        [
          'Late Flight',
          new Map([
            ['Late Flight', 1],
            ['none', 1],
          ]),
        ],
      ]),
    );
    expect(macroF1(measure.confusion, AIRLINE_REASONS)).toBeCloseTo(2 / 3 / 9, 12);
  });

  it('tells what driver × touchpoint alone would give', () => {
    const cancelled = complaint('They cancelled it', 'promise', 'delivery');
    const { confusion, plain } = measureReasons(
      madeUpSet('airline', [{ ...cancelled, row: { ...cancelled.row, reason: 'Cancelled Flight' } }]),
    );
    expect(confusion.get('Cancelled Flight')?.get('Cancelled Flight')).toBe(1);
    expect(plain.get('Cancelled Flight')?.get('Late Flight')).toBe(1);
  });
});
