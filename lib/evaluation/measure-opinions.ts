import { analyse } from '@/lib/analysis/analyse';
import { countPair, type Confusion, f1, newTally, type Tally } from './f1';
import type { GoldRow } from './read-sets';

export interface OpinionMeasure {
  readonly driver: Tally;
  readonly touchpoint: Tally;
  readonly byDriver: ReadonlyMap<string, Tally>;
  readonly leaving: Confusion;
  readonly sentiment: Confusion;
}

interface Pairs {
  /** Counts as right, and as missed when not found. */
  readonly sure: Set<string>;
  /** Right or wrong neither way: only one annotator gave it. */
  readonly open: Set<string>;
}

function expectedPairs(row: GoldRow): { driver: Pairs; touchpoint: Pairs } {
  const driver: Pairs = { sure: new Set(), open: new Set() };
  const touchpoint: Pairs = { sure: new Set(), open: new Set() };
  for (const opinion of row.opinions) {
    const key = `${opinion.driver} ${opinion.polarity}`;
    (opinion.agreed ? driver.sure : driver.open).add(key);
    for (const place of opinion.touchpoints)
      (opinion.agreed ? touchpoint.sure : touchpoint.open).add(`${key} ${place}`);
    for (const place of opinion.touchpoints_either) touchpoint.open.add(`${key} ${place}`);
  }
  return { driver, touchpoint };
}

function tallyPairs(tally: Tally, expected: Pairs, given: ReadonlySet<string>, each?: (key: string) => Tally): void {
  for (const key of expected.sure) {
    const hit = given.has(key);
    for (const one of each ? [tally, each(key)] : [tally]) {
      if (hit) one.tp++;
      else one.fn++;
    }
  }
  for (const key of given) {
    if (expected.sure.has(key) || expected.open.has(key)) continue;
    for (const one of each ? [tally, each(key)] : [tally]) one.fp++;
  }
}

/** Driver × polarity and driver × polarity × touchpoint against rows labelled twice; leaving and sentiment where both agree. */
export function measureOpinions(rows: readonly GoldRow[]): OpinionMeasure {
  const byDriver = new Map<string, Tally>();
  const each = (key: string): Tally => {
    const known = byDriver.get(key) ?? newTally();
    byDriver.set(key, known);
    return known;
  };
  const measure = {
    driver: newTally(),
    touchpoint: newTally(),
    byDriver,
    leaving: new Map(),
    sentiment: new Map(),
  } satisfies OpinionMeasure;
  for (const row of rows) {
    const analysis = analyse({ text: row.text });
    const expected = expectedPairs(row);
    tallyPairs(
      measure.driver,
      expected.driver,
      new Set(analysis.opinions.map((one) => `${one.driver} ${one.polarity}`)),
      each,
    );
    const places = new Set(analysis.opinions.map((one) => `${one.driver} ${one.polarity} ${one.touchpoint}`));
    tallyPairs(measure.touchpoint, expected.touchpoint, places);
    if (row.leaving !== null) countPair(measure.leaving, row.leaving, analysis.leaving);
    if (row.sentiment !== null) {
      countPair(
        measure.sentiment,
        row.sentiment,
        analysis.sentiment.label === 'none' ? 'neutral' : analysis.sentiment.label,
      );
    }
  }
  return measure;
}

/** Precision and recall beside F1. */
export function describeTally(tally: Tally): { f1: number; precision: number; recall: number } {
  const { tp, fp, fn } = tally;
  return { f1: f1(tally), precision: tp + fp === 0 ? 0 : tp / (tp + fp), recall: tp + fn === 0 ? 0 : tp / (tp + fn) };
}
