import type { ReadingCounts } from '@/lib/domain/counts';
import { LEAVING_KINDS } from '@/lib/domain/taxonomy';
import { NO_DAY, READINGS, type Selection } from './mirror';

const KINDS = LEAVING_KINDS.length + 1;
const COUNTS = 4;

/** Mentions by how they were read and which signal they gave. */
export function tallyReadings({ mirror, places }: Selection): ReadingCounts[] {
  const sums = new Float64Array(READINGS.length * KINDS * COUNTS);
  const { readings, leavingKinds, days, ratings } = mirror;
  const [rows, noDay] = [KINDS * COUNTS, NO_DAY];
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] ?? 0;
    const base = (readings[place] ?? 0) * rows + ((leavingKinds[place] ?? -1) + 1) * COUNTS;
    sums[base] = (sums[base] ?? 0) + 1;
    if (days[place] === noDay) sums[base + 1] = (sums[base + 1] ?? 0) + 1;
    const rating = ratings[place] ?? -1;
    if (rating < 0) continue;
    sums[base + 2] = (sums[base + 2] ?? 0) + rating;
    sums[base + 3] = (sums[base + 3] ?? 0) + 1;
  }
  const kinds = ['none', ...LEAVING_KINDS] as const;
  return READINGS.flatMap((reading, row) =>
    kinds.map((leavingKind, column): ReadingCounts => {
      const base = (row * KINDS + column) * COUNTS;
      const at = (place: number) => sums[base + place] ?? 0;
      return { reading, leavingKind, mentions: at(0), undated: at(1), ratingSum: at(2), rated: at(3) };
    }),
  ).filter(({ mentions }) => mentions > 0);
}
