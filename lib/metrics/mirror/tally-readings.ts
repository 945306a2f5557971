import type { ReadingCounts } from '@/lib/domain/counts';
import { LEAVING_KINDS } from '@/lib/domain/taxonomy';
import { NO_DAY, READINGS, type Selection } from './mirror';

const KINDS = LEAVING_KINDS.length + 1;
const COUNTS = 4;

/** Mentions by how they were read and which signal they gave. */
export function tallyReadings({ mirror, places }: Selection): ReadingCounts[] {
  const sums = new Float64Array(READINGS.length * KINDS * COUNTS);
  const add = (at: number, what: number) => {
    sums[at] = (sums[at] ?? 0) + what;
  };
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] ?? 0;
    const base = ((mirror.readings[place] ?? 0) * KINDS + (mirror.leavingKinds[place] ?? -1) + 1) * COUNTS;
    add(base, 1);
    if (mirror.days[place] === NO_DAY) add(base + 1, 1);
    const rating = mirror.ratings[place] ?? -1;
    if (rating < 0) continue;
    add(base + 2, rating);
    add(base + 3, 1);
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
