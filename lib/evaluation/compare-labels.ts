import { readText } from '@/lib/analysis/analyse';
import { categoriesExpected, categoriesRead, isCategorised } from './measure-categories';
import { expectedPairs } from './measure-opinions';
import { complaintsOf, reasonOf } from './measure-reasons';
import type { GoldSet } from './read-sets';
import type { ReadSet } from './read-texts';
import type { Task } from './tasks';

/** A row's labels for one task, those of the set and ours; most tasks have one each. */
export interface Compared {
  readonly row: { readonly id: string; readonly text: string };
  readonly expected: ReadonlySet<string>;
  readonly given: ReadonlySet<string>;
  /** Right or wrong neither way. */
  readonly open?: ReadonlySet<string>;
}

const one = (value: string): ReadonlySet<string> => new Set([value]);

// As the measure counts it: silence about a neutral text is right.
const spoken = (label: string, expected: string): string =>
  label === 'none' && expected === 'neutral' ? 'neutral' : label;

const ofSets = {
  sentiment: ({ rows }) =>
    rows.flatMap(({ row, reading }) => {
      const { label } = row;
      return label === undefined
        ? []
        : [{ row, expected: one(label), given: one(spoken(reading.sentiment.label, label)) }];
    }),
  reasons: (set) =>
    complaintsOf(set).map((complaint) => ({
      row: complaint.row,
      expected: one(complaint.reason),
      given: one(reasonOf(complaint)),
    })),
  categories: ({ rows }) =>
    rows.some(isCategorised)
      ? rows.map((read) => ({ row: read.row, expected: categoriesExpected(read.row), given: categoriesRead(read) }))
      : [],
  language: ({ rows }) =>
    rows.map(({ row, reading }) => ({ row, expected: one(row.lang), given: one(reading.language) })),
} satisfies Partial<Record<Task, (set: ReadSet) => Compared[]>>;

const ofGold = {
  drivers: ({ rows }) =>
    rows.map((row) => {
      const { sure, open } = expectedPairs(row).driver;
      const { opinions } = readText({ text: row.text });
      return { row, expected: sure, given: new Set(opinions.map((said) => `${said.driver} ${said.polarity}`)), open };
    }),
  touchpoints: ({ rows }) =>
    rows.map((row) => {
      const { sure, open } = expectedPairs(row).touchpoint;
      const { opinions } = readText({ text: row.text });
      const given = new Set(opinions.map((said) => `${said.driver} ${said.polarity} ${said.touchpoint}`));
      return { row, expected: sure, given, open };
    }),
  leaving: ({ rows }) =>
    rows.flatMap((row) => {
      const { leaving } = readText({ text: row.text });
      return row.leaving === null ? [] : [{ row, expected: one(row.leaving), given: one(leaving) }];
    }),
  sentiment: ({ rows }) =>
    rows.flatMap((row) => {
      const { sentiment } = readText({ text: row.text });
      const { sentiment: label } = row;
      return label === null ? [] : [{ row, expected: one(label), given: one(spoken(sentiment.label, label)) }];
    }),
} satisfies Partial<Record<Task, (set: GoldSet) => Compared[]>>;

/** Labels of a set for a task, beside ours; empty where the set has none. */
export const compareSet = (set: ReadSet, task: Task): Compared[] =>
  task in ofSets ? ofSets[task as keyof typeof ofSets](set) : [];

export const compareGold = (set: GoldSet, task: Task): Compared[] =>
  task in ofGold ? ofGold[task as keyof typeof ofGold](set) : [];

/** The first task that a set has labels for; a set is worth looking at for its sentiment first. */
export const taskOf = ({ rows }: ReadSet): Task =>
  rows.some(({ row }) => row.label !== undefined) ? 'sentiment' : 'language';
