import { readText } from '@/lib/analysis/analyse';
import type { Opinion } from '@/lib/domain/mention';
import { countPair, type Confusion, newTally, type Tally } from '@/lib/analysis/measures/f1';
import type { GoldRow, GoldSet } from './read-sets';

export interface OpinionMeasure {
  readonly set: string;
  readonly driver: Tally;
  readonly touchpoint: Tally;
  readonly byDriver: ReadonlyMap<string, Tally>;
  /** Negative opinions alone, as the goals are set. */
  readonly byLanguage: ReadonlyMap<string, NegativeTallies>;
  readonly leaving: Confusion;
  readonly sentiment: Confusion;
}

export interface NegativeTallies {
  /** Driver. */
  readonly driver: Tally;
  /** Driver × touchpoint; the place is right where either annotator gave it. */
  readonly touchpoint: Tally;
}

interface Pairs {
  /** Counts as right, and as missed when not found. */
  readonly sure: Set<string>;
  /** Right or wrong neither way: only one annotator gave it. */
  readonly open: Set<string>;
}

/** What a row expects: driver × polarity, and the same × touchpoint, as keys of words with spaces between. */
export function expectedPairs(row: GoldRow): { driver: Pairs; touchpoint: Pairs } {
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

/** One negative opinion of the row is one driver; a place counts once for it, wherever either annotator put it. */
function tallyNegative({ driver, touchpoint }: NegativeTallies, row: GoldRow, opinions: readonly Opinion[]): void {
  const expected = row.opinions.filter((one) => one.polarity === 'negative');
  const pairs = new Set(
    opinions.flatMap((one) => (one.polarity === 'negative' ? [`${one.driver} ${one.touchpoint}`] : [])),
  );
  const drivers = new Set([...pairs].map((pair) => pair.slice(0, pair.indexOf(' '))));
  const known = new Set(expected.map((one) => one.driver));
  const open = new Set(expected.flatMap((one) => (one.agreed ? [] : [one.driver])));
  const accepted = new Set(expected.flatMap((one) => placesOf(one).map((place) => `${one.driver} ${place}`)));
  for (const one of expected.filter(({ agreed }) => agreed)) {
    if (drivers.has(one.driver)) driver.tp++;
    else driver.fn++;
    if (placesOf(one).some((place) => pairs.has(`${one.driver} ${place}`))) touchpoint.tp++;
    else touchpoint.fn++;
  }
  for (const one of drivers) if (!known.has(one)) driver.fp++;
  for (const pair of pairs) if (!accepted.has(pair) && !open.has(pair.slice(0, pair.indexOf(' ')))) touchpoint.fp++;
}

const placesOf = (opinion: GoldRow['opinions'][number]): string[] => [
  ...opinion.touchpoints,
  ...opinion.touchpoints_either,
];

/** Driver × polarity and driver × polarity × touchpoint against rows labelled twice; leaving and sentiment where both agree. */
export function measureOpinions({ name, rows }: GoldSet): OpinionMeasure {
  const byDriver = new Map<string, Tally>();
  const each = (key: string): Tally => {
    const known = byDriver.get(key) ?? newTally();
    byDriver.set(key, known);
    return known;
  };
  const measure = {
    set: name,
    driver: newTally(),
    touchpoint: newTally(),
    byDriver,
    byLanguage: new Map<string, NegativeTallies>(),
    leaving: new Map(),
    sentiment: new Map(),
  } satisfies OpinionMeasure;
  for (const row of rows) {
    const reading = readText({ text: row.text });
    const ofLanguage = measure.byLanguage.get(row.lang) ?? { driver: newTally(), touchpoint: newTally() };
    measure.byLanguage.set(row.lang, ofLanguage);
    tallyNegative(ofLanguage, row, reading.opinions);
    const expected = expectedPairs(row);
    tallyPairs(
      measure.driver,
      expected.driver,
      new Set(reading.opinions.map((one) => `${one.driver} ${one.polarity}`)),
      each,
    );
    const places = new Set(reading.opinions.map((one) => `${one.driver} ${one.polarity} ${one.touchpoint}`));
    tallyPairs(measure.touchpoint, expected.touchpoint, places);
    if (row.leaving !== null) countPair(measure.leaving, row.leaving, reading.leaving);
    if (row.sentiment !== null) {
      countPair(
        measure.sentiment,
        row.sentiment,
        reading.sentiment.label === 'none' ? 'neutral' : reading.sentiment.label,
      );
    }
  }
  return measure;
}
