import type { CellRepeats, PartRepeats, RepeatsAt } from '@/lib/domain/counts';
import { type AuthorOrder, authorOrder } from './author-order';
import { EVERYTHING, levelIn, levelOf, LEVELS, NEGATIVE, PRIMARY, saidIn, SAYINGS, STATEMENTS } from './levels';
import type { Selection } from './mirror';

// One author's counts at a level, and the sums over authors, lie side by side in this order.
const AT_MENTIONS = 0;
const AT_NEGATIVE = 1;
const AT_PRIMARY = 2;
const AT_LEAVING = 3;
const AT_PRIMARY_LEAVING = 4;
const PARTS = 8;

/** Sums over authors as their mentions come in; see `PartRepeats` and `CellRepeats` for what they are. */
class RepeatSums {
  /** Σ Y(Y − 1) and Σ (Y − 1) by level and part. */
  private readonly same = new Float64Array(LEVELS * PARTS);
  private readonly further = new Float64Array(LEVELS * PARTS);
  /** Σ N(M − 1) by level: the negative among the mentions. */
  private readonly negativeAmong = new Float64Array(LEVELS);
  /** By statement, Σ (X − 1) of the authors who make it, once a mention, in the negative and in the leaving population. */
  private readonly beside = { negative: new Float64Array(STATEMENTS), leaving: new Float64Array(STATEMENTS) };
  private readonly counts = new Int32Array(LEVELS * PARTS);
  private readonly authorAt = new Int32Array(LEVELS).fill(-1);

  /** Adds a statement of a mention whose author has so many mentions in each population. */
  add(author: number, statement: number, leaves: boolean, population: { negative: number; leaving: number }): void {
    const { counts, beside } = this;
    const level = levelIn(statement);
    const bits = saidIn(statement);
    const base = level * PARTS;
    if (this.authorAt[level] !== author) {
      this.authorAt[level] = author;
      for (let part = 0; part <= AT_PRIMARY_LEAVING; part += 1) counts[base + part] = 0;
    }
    const isNegative = (bits & NEGATIVE) !== 0;
    const mentions = counts[base + AT_MENTIONS] ?? 0;
    if (mentions > 0) {
      const among = (counts[base + AT_NEGATIVE] ?? 0) + (isNegative ? mentions : 0);
      this.negativeAmong[level] = (this.negativeAmong[level] ?? 0) + among;
    }
    this.count(base + AT_MENTIONS);
    if (isNegative) {
      this.count(base + AT_NEGATIVE);
      beside.negative[statement] = (beside.negative[statement] ?? 0) + population.negative - 1;
      if (bits & PRIMARY) this.count(base + AT_PRIMARY);
    }
    if (!leaves) return;
    beside.leaving[statement] = (beside.leaving[statement] ?? 0) + population.leaving - 1;
    if (isNegative || level === EVERYTHING) this.count(base + AT_LEAVING);
    if (bits & PRIMARY) this.count(base + AT_PRIMARY_LEAVING);
  }

  /** One more of an author's: with k before it, Y(Y − 1) grows by 2k. */
  private count(at: number): void {
    const before = this.counts[at] ?? 0;
    this.counts[at] = before + 1;
    if (before === 0) return;
    this.same[at] = (this.same[at] ?? 0) + 2 * before;
    this.further[at] = (this.further[at] ?? 0) + 1;
  }

  at(level: number): CellRepeats {
    const across = (sums: Float64Array, bits: number): number => {
      let total = 0;
      for (let said = 0; said < SAYINGS; said += 1) {
        if ((said & bits) === bits) total += sums[level * SAYINGS + said] ?? 0;
      }
      return total;
    };
    const part = (of: number, acrossOf: number): PartRepeats => {
      const place = level * PARTS + of;
      return { same: this.same[place] ?? 0, across: acrossOf, further: this.further[place] ?? 0 };
    };
    const { negative, leaving } = this.beside;
    return {
      mentions: part(AT_MENTIONS, this.negativeAmong[level] ?? 0),
      negative: part(AT_NEGATIVE, across(negative, NEGATIVE)),
      primaryNegative: part(AT_PRIMARY, across(negative, PRIMARY)),
      leaving: part(AT_LEAVING, across(leaving, level === EVERYTHING ? 0 : NEGATIVE)),
      primaryLeaving: part(AT_PRIMARY_LEAVING, across(leaving, PRIMARY)),
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
  let repeated = false;
  for (let author = 0; author + 1 < order.starts.length; author += 1) {
    if (addAuthor(sums, author, order, chosen)) repeated = true;
  }
  return repeated ? (driver, touchpoint) => sums.at(levelOf(driver, touchpoint)) : null;
}

/** Adds an author's chosen mentions; false where there are not several. */
function addAuthor(sums: RepeatSums, author: number, order: AuthorOrder, chosen: Uint8Array): boolean {
  const { statementStarts, statements, leaves } = order;
  const start = order.starts[author] ?? 0;
  const end = order.starts[author + 1] ?? 0;
  const population = { negative: 0, leaving: 0 };
  let mentions = 0;
  for (let at = start; at < end; at += 1) {
    if (chosen[order.places[at] ?? 0] !== 1) continue;
    mentions += 1;
    // The first statement of a mention is that of everything.
    if (saidIn(statements[statementStarts[at] ?? 0] ?? 0) & NEGATIVE) population.negative += 1;
    population.leaving += leaves[at] ?? 0;
  }
  if (mentions < 2) return false;
  for (let at = start; at < end; at += 1) {
    if (chosen[order.places[at] ?? 0] !== 1) continue;
    const last = statementStarts[at + 1] ?? 0;
    for (let of = statementStarts[at] ?? 0; of < last; of += 1) {
      sums.add(author, statements[of] ?? 0, leaves[at] === 1, population);
    }
  }
  return true;
}
