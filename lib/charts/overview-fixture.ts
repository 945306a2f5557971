import type { Overview } from '@/lib/domain/answers';
import { FEW, type Share } from '@/lib/domain/question';
import { DRIVERS, type Driver } from '@/lib/domain/taxonomy';

type Counts = Partial<Record<Driver, number>>;

/** A share with Wilson's 95 % interval, for tests of the charts. */
export function shareOf(n: number, of: number): Share {
  const few = of < FEW ? { tooFew: true as const } : {};
  if (of === 0) return { value: null, low: null, high: null, n, of, ...few };
  const z = 1.96;
  const p = n / of;
  const middle = p + (z * z) / (2 * of);
  const spread = z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return { value: p, low: (middle - spread) / scale, high: (middle + spread) / scale, n, of, ...few };
}

/** An overview with these counts by main reason, everything else at rest. */
export function overviewOf(input: {
  leaving?: Counts;
  negative?: Counts;
  unexplained?: number;
  elsewhere?: number;
}): Overview {
  const elsewhere = input.elsewhere ?? 0;
  const silent = (input.unexplained ?? 0) + elsewhere;
  const sum = (counts: Counts = {}): number => Object.values(counts).reduce((total, n) => total + n, 0);
  const of = { leaving: sum(input.leaving) + (input.leaving ? silent : 0), negative: sum(input.negative) };
  const shares = (driver: Driver, population: 'leaving' | 'negative') => {
    const share = shareOf(input[population]?.[driver] ?? 0, of[population]);
    return { single: share, multi: share };
  };
  return {
    range: { from: null, to: null },
    compared: null,
    totals: {
      mentions: 1000,
      negative: of.negative,
      positive: 0,
      leaving: of.leaving,
      risk: 0,
      sentiment: { positive: 0, negative: 0, neutral: 0, none: 0 },
      averageRating: null,
    },
    coverage: { mentions: 1000, withSignal: 1000, noSignal: 0, noText: 0, otherLanguage: 0, undated: 0 },
    open: { n: 0, asOf: '2026-03-09' },
    drivers: DRIVERS.map((driver) => ({
      driver,
      population: { leaving: shares(driver, 'leaving'), negative: shares(driver, 'negative') },
      positive: 0,
      change: null,
      changes: { leaving: { multi: null, single: null }, negative: { multi: null, single: null } },
    })),
    unexplained: { leaving: shareOf(input.leaving ? silent : 0, of.leaving), negative: shareOf(0, of.negative) },
    unexplainedAs: {
      leaving: {
        elsewhere: shareOf(elsewhere, of.leaving),
        noReason: shareOf(input.leaving ? silent - elsewhere : 0, of.leaving),
      },
      negative: { elsewhere: shareOf(0, of.negative), noReason: shareOf(0, of.negative) },
    },
    leavingKinds: { left: 0, going: 0, threat: 0, warning: 0 },
    roots: [],
    trend: { grain: 'month', points: [] },
    comparedTrend: null,
    dataVersion: 1,
  };
}
