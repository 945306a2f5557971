import { classifier, saidIn } from './class-table';
import { type Confusion, countPair, newTally, type Tally } from '@/lib/analysis/measures/f1';
import type { LabelledRow } from './read-sets';
import type { ReadRow, ReadSet } from './read-texts';
import { JUDGED_WHOLE, RESTAURANT_CATEGORIES, restaurantCategories } from './restaurant-categories';

export interface CategoryMeasure {
  readonly set: string;
  readonly rows: number;
  readonly all: Tally;
  /** By driver × touchpoint alone. */
  readonly plain: Tally;
  readonly byCategory: ReadonlyMap<string, Tally>;
  /** Missed category → what the sentence was given in its place; `nothing` where it was given none. */
  readonly inPlaceOfMissed: Confusion;
  /** Category given wrongly → what the sentence expects beside what was found. */
  readonly inPlaceOfWrong: Confusion;
}

export const NOTHING = 'nothing';

const byTable = classifier(restaurantCategories, { withProof: true });
const byPairs = classifier(restaurantCategories, { withProof: false });

/** Whether a row has categories of the table's kind: other sets name aspects otherwise. */
export const isCategorised = ({ row }: ReadRow): boolean =>
  row.aspects?.some(({ category }) => RESTAURANT_CATEGORIES.some((known) => known === category)) ?? false;

export const categoriesExpected = (row: LabelledRow): Set<string> =>
  new Set((row.aspects ?? []).flatMap(({ category }) => (category === undefined ? [] : [category])));

/** Categories of a sentence: of each opinion by the table; of a judgement without any, or of staying away, the whole. */
export function categoriesRead({ row, reading }: ReadRow, classify = byTable): Set<string> {
  const { opinions, sentiment, leaving } = reading;
  const categories = new Set<string>();
  for (const opinion of opinions) {
    const category = classify(saidIn(row.text, opinion));
    if (category !== null) categories.add(category);
  }
  const judges = sentiment.label === 'positive' || sentiment.label === 'negative';
  if (leaving !== 'none' || (opinions.length === 0 && judges)) categories.add(JUDGED_WHOLE);
  return categories;
}

const without = (all: ReadonlySet<string>, taken: ReadonlySet<string>): string[] =>
  [...all].filter((one) => !taken.has(one));

function count(tally: Tally, expected: ReadonlySet<string>, given: ReadonlySet<string>): void {
  const missed = without(expected, given).length;
  tally.tp += expected.size - missed;
  tally.fn += missed;
  tally.fp += without(given, expected).length;
}

/** Categories of every sentence, those that expect none included. */
export function measureCategories({ name, rows }: ReadSet): CategoryMeasure {
  const all = newTally();
  const plain = newTally();
  const byCategory = new Map<string, Tally>();
  const inPlaceOfMissed: Confusion = new Map();
  const inPlaceOfWrong: Confusion = new Map();
  for (const one of rows) {
    const expected = categoriesExpected(one.row);
    const given = categoriesRead(one);
    count(all, expected, given);
    count(plain, expected, categoriesRead(one, byPairs));
    const missed = without(expected, given);
    const wrong = without(given, expected);
    for (const category of new Set([...expected, ...given])) {
      const tally = byCategory.get(category) ?? newTally();
      byCategory.set(category, tally);
      const of = (set: ReadonlySet<string>): ReadonlySet<string> => new Set(set.has(category) ? [category] : []);
      count(tally, of(expected), of(given));
    }
    for (const one of missed)
      for (const other of wrong.length > 0 ? wrong : [NOTHING]) countPair(inPlaceOfMissed, one, other);
    for (const one of wrong)
      for (const other of missed.length > 0 ? missed : [NOTHING]) countPair(inPlaceOfWrong, one, other);
  }
  return { set: name, rows: rows.length, all, plain, byCategory, inPlaceOfMissed, inPlaceOfWrong };
}
