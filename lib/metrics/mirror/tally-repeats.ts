import type { CellRepeats, PartRepeats, RepeatsAt } from '@/lib/domain/counts';
import { type AuthorOrder, authorOrder } from './author-order';
import * as levels from './levels';
import type { Selection } from './mirror';

// Of this module, since what a bundle imports is looked up anew at each use.
const { EVERYTHING, LEVELS, NEGATIVE, PRIMARY, SAYINGS } = levels;

// An author's counts at a level, and the sums over authors, lie side by side in this order; as many as there are sayings.
const AT_MENTIONS = 0;
const AT_NEGATIVE = 1;
const AT_PRIMARY = 2;
const AT_LEAVING = 3;
const AT_PRIMARY_LEAVING = 4;
const PARTS = SAYINGS;

/** Sums over authors, author after author; see `PartRepeats` and `CellRepeats` for what they are. */
class RepeatSums {
  private readonly same = new Float64Array(LEVELS * PARTS);
  private readonly across = new Float64Array(LEVELS * PARTS);
  private readonly further = new Float64Array(LEVELS * PARTS);
  /** The counts of the author at hand, and where those of the levels begin that they speak of. */
  private readonly counts = new Int32Array(LEVELS * PARTS);
  private readonly spoken = new Uint16Array(LEVELS);

  /** Adds an author's mentions, by their places in the order of the authors. */
  add({ statements, statementStarts, leaves }: AuthorOrder, mentions: Uint32Array, count: number): void {
    const { counts, spoken } = this;
    let levelsSpoken = 0;
    for (let index = 0; index < count; index += 1) {
      const mention = mentions[index] ?? 0;
      const isLeaving = leaves[mention] === 1;
      const end = statementStarts[mention + 1] ?? 0;
      for (let at = statementStarts[mention] ?? 0; at < end; at += 1) {
        const statement = statements[at] ?? 0;
        const base = statement - (statement % SAYINGS);
        const before = counts[base] ?? 0;
        counts[base] = before + 1;
        if (before === 0) {
          spoken[levelsSpoken] = base;
          levelsSpoken += 1;
        }
        const isNegative = (statement & NEGATIVE) !== 0;
        const isPrimary = (statement & PRIMARY) !== 0;
        if (isNegative) counts[base + AT_NEGATIVE] = (counts[base + AT_NEGATIVE] ?? 0) + 1;
        if (isPrimary) counts[base + AT_PRIMARY] = (counts[base + AT_PRIMARY] ?? 0) + 1;
        if (!isLeaving) continue;
        if (isNegative || base === EVERYTHING * PARTS) counts[base + AT_LEAVING] = (counts[base + AT_LEAVING] ?? 0) + 1;
        if (isPrimary) counts[base + AT_PRIMARY_LEAVING] = (counts[base + AT_PRIMARY_LEAVING] ?? 0) + 1;
      }
    }
    const negative = counts[EVERYTHING * PARTS + AT_NEGATIVE] ?? 0;
    const leaving = counts[EVERYTHING * PARTS + AT_LEAVING] ?? 0;
    for (let index = 0; index < levelsSpoken; index += 1) {
      const base = spoken[index] ?? 0;
      const said = counts[base] ?? 0;
      // Of the mentions at a level the negative are a share: that is where they are counted across.
      this.across[base] = (this.across[base] ?? 0) + (counts[base + AT_NEGATIVE] ?? 0) * (said - 1);
      this.take(base, 0);
      this.take(base + AT_NEGATIVE, negative - 1);
      this.take(base + AT_PRIMARY, negative - 1);
      this.take(base + AT_LEAVING, leaving - 1);
      this.take(base + AT_PRIMARY_LEAVING, leaving - 1);
    }
  }

  /** Takes a count of the author's into the sums: Y of them where the population has so many others. */
  private take(at: number, others: number): void {
    const { counts, same, across, further } = this;
    const count = counts[at] ?? 0;
    if (count === 0) return;
    counts[at] = 0;
    across[at] = (across[at] ?? 0) + count * others;
    if (count === 1) return;
    same[at] = (same[at] ?? 0) + count * (count - 1);
    further[at] = (further[at] ?? 0) + count - 1;
  }

  at(level: number): CellRepeats {
    const part = (of: number): PartRepeats => {
      const place = level * PARTS + of;
      return { same: this.same[place] ?? 0, across: this.across[place] ?? 0, further: this.further[place] ?? 0 };
    };
    return {
      mentions: part(AT_MENTIONS),
      negative: part(AT_NEGATIVE),
      primaryNegative: part(AT_PRIMARY),
      leaving: part(AT_LEAVING),
      primaryLeaving: part(AT_PRIMARY_LEAVING),
    };
  }
}

/** What authors with several of the selected mentions add to sums over authors; null where there are none. */
export function tallyRepeats({ mirror, places }: Selection): RepeatsAt | null {
  const order = authorOrder(mirror);
  if (!order) return null;
  const chosen = new Uint8Array(mirror.size);
  for (let index = 0; index < places.length; index += 1) chosen[places[index] ?? 0] = 1;
  const sums = new RepeatSums();
  const { starts, places: ordered } = order;
  const theirs = new Uint32Array(ordered.length);
  let repeated = false;
  for (let author = 0; author + 1 < starts.length; author += 1) {
    const end = starts[author + 1] ?? 0;
    let count = 0;
    for (let at = starts[author] ?? 0; at < end; at += 1) {
      theirs[count] = at;
      count += chosen[ordered[at] ?? 0] ?? 0;
    }
    if (count < 2) continue;
    repeated = true;
    sums.add(order, theirs, count);
  }
  return repeated ? (driver, touchpoint) => sums.at(levels.levelOf(driver, touchpoint)) : null;
}
