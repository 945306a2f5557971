import { describeTally, f1, newTally, type Tally } from './f1';
import { type Interval, pairedChange } from './paired-bootstrap';

/** Texts of which two readings found alike much: what was found rightly, found wrongly and missed in each. */
export interface FoundTwice {
  readonly before: Readonly<Tally>;
  readonly after: Readonly<Tally>;
  /** How many texts. */
  readonly n: number;
}

type Figures = ReturnType<typeof describeTally>;

/** What two readings find in the same texts against all that is to be found in them; shares 0–1, every find counting alike (micro). */
export interface ComparedFinds {
  /** Texts. */
  readonly n: number;
  readonly before: Figures;
  readonly after: Figures;
  /** Of F1, with its 95 % interval. */
  readonly change: Interval;
}

function add(texts: readonly FoundTwice[], side: 'before' | 'after', counts: ArrayLike<number>): Tally {
  const sum = newTally();
  for (const [kind, text] of texts.entries()) {
    const n = counts[kind] ?? 0;
    sum.tp += text[side].tp * n;
    sum.fp += text[side].fp * n;
    sum.fn += text[side].fn * n;
  }
  return sum;
}

const isSame = ({ before, after }: FoundTwice): boolean =>
  before.tp === after.tp && before.fp === after.fp && before.fn === after.fn;

/** Compares what two readings find in the same texts; null where there are no texts. */
export function compareFinds(texts: readonly FoundTwice[]): ComparedFinds | null {
  const rows = texts.map(({ n }) => n);
  const n = rows.reduce((total, one) => total + one, 0);
  if (n === 0) return null;
  const difference = (counts: ArrayLike<number>): number =>
    f1(add(texts, 'after', counts)) - f1(add(texts, 'before', counts));
  return {
    n,
    before: describeTally(add(texts, 'before', rows)),
    after: describeTally(add(texts, 'after', rows)),
    change: texts.every(isSame) ? { value: 0, low: 0, high: 0 } : pairedChange(rows, difference),
  };
}

/** What was found against what there was to find. */
export function tallyFinds(expected: ReadonlySet<string>, found: ReadonlySet<string>): Tally {
  const tally = newTally();
  for (const one of found) {
    if (expected.has(one)) tally.tp += 1;
    else tally.fp += 1;
  }
  tally.fn = expected.size - tally.tp;
  return tally;
}
