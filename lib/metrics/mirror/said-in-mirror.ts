import { isOpenKind, OPEN_KINDS, STANDS_FOR, STANDS_LONGEST } from '@/lib/domain/standing';
import { LEAVING_KINDS } from '@/lib/domain/taxonomy';
import type { Mirror } from './mirror';

/** What one author wrote, in the order of the ids; without a signal where `kind` is null. */
export interface Written {
  readonly id: number;
  readonly day: number | null;
  readonly kind: string | null;
}

/** How far back a signal may have been said that stands open. */
export const OPEN_LONGEST = Math.max(...OPEN_KINDS.map((kind) => STANDS_FOR[kind]));

const isOpen = LEAVING_KINDS.map(isOpenKind);

/**
 * Author by author what those wrote, over the days that matter on a day, who have a signal among them that may stand open;
 * of whom nothing is known, or who wrote once, each mention by itself.
 */
export function saidInMirror(mirror: Mirror, day: number): Written[][] {
  const { size, ids, days, leavingKinds, authors, repeatedAuthors } = mirror;
  const written = (place: number): Written => ({
    id: ids[place] ?? 0,
    day: days[place] ?? 0,
    kind: LEAVING_KINDS[leavingKinds[place] ?? -1] ?? null,
  });
  const groups: Written[][] = [];
  const groupOf = new Int32Array(repeatedAuthors).fill(-1);
  const [first, firstOpen] = [day - STANDS_LONGEST + 1, day - OPEN_LONGEST + 1];
  for (let place = 0; place < size; place += 1) {
    const saidOn = days[place] ?? 0;
    if (isOpen[leavingKinds[place] ?? -1] !== true || saidOn > day || saidOn < firstOpen) continue;
    const author = authors[place] ?? -1;
    if (author < 0) groups.push([written(place)]);
    else if (groupOf[author] === -1) groupOf[author] = groups.push([]) - 1;
  }
  for (let place = 0; place < size; place += 1) {
    const author = authors[place] ?? -1;
    const saidOn = days[place] ?? 0;
    if (author < 0 || saidOn > day || saidOn < first) continue;
    groups[groupOf[author] ?? -1]?.push(written(place));
  }
  return groups;
}
