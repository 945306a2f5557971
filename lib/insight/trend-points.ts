import type { Trend, TrendPoint } from '@/lib/domain/answers';
import type { DatedCell } from '@/lib/domain/counts';
import { isoOfDay } from '@/lib/domain/day';
import { type Driver, DRIVERS } from '@/lib/domain/taxonomy';
import { bucketStart, type Grain, nextBucket } from './trend-grain';

interface Bucket {
  mentions: number;
  negative: number;
  leaving: number;
  drivers: Record<Driver, number>;
}

const noDrivers = () => Object.fromEntries(DRIVERS.map((driver) => [driver, 0])) as Record<Driver, number>;

/** Inclusive run of days, both ends known. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/**
 * Dated cells (key `*` and each driver) gathered into every bucket of the drawn days: a bucket without mentions is a zero,
 * since nothing was said then. A bucket that reaches beyond the `covered` days is told as partial, since its count stands
 * for fewer days than its neighbours'.
 */
export function trendPoints(cells: readonly DatedCell[], grain: Grain, { from, to }: Days, covered: Days): Trend {
  const buckets = new Map<number, Bucket>();
  for (let start = bucketStart(from, grain); start <= to; start = nextBucket(start, grain)) {
    buckets.set(start, { mentions: 0, negative: 0, leaving: 0, drivers: noDrivers() });
  }
  const startOf = new Map<number, number>();
  for (const cell of cells) {
    const start = startOf.get(cell.period) ?? bucketStart(cell.period, grain);
    startOf.set(cell.period, start);
    const bucket = buckets.get(start);
    if (!bucket) continue;
    if (cell.driver === '*') {
      bucket.mentions += cell.mentions;
      bucket.negative += cell.negative;
      bucket.leaving += cell.leaving;
    } else bucket.drivers[cell.driver] += cell.negative;
  }
  const isWhole = (start: number) => start >= covered.from && nextBucket(start, grain) - 1 <= covered.to;
  const points: TrendPoint[] = [...buckets].map(([start, bucket]) => ({
    start: isoOfDay(start),
    ...bucket,
    ...(isWhole(start) ? {} : { partial: true as const }),
  }));
  return { grain, points };
}
