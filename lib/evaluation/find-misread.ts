import { analyse } from '@/lib/analysis/analyse';
import type { ReadOpinion } from '@/lib/analysis/types';
import { categoriesExpected, categoriesRead } from './measure-categories';
import { complaintsOf, reasonOf } from './measure-reasons';
import type { ReadSet } from './read-texts';
import type { Task } from './tasks';

/** A row read otherwise than it is labelled. */
export interface Misread {
  readonly id: string;
  readonly text: string;
  /** What was missed, and what was given in its place; one each where a row has one label. */
  readonly expected: readonly string[];
  readonly given: readonly string[];
}

export interface Misreadings {
  /** Rows that have such a label. */
  readonly rows: number;
  readonly misread: readonly Misread[];
}

interface Compared {
  readonly row: { readonly id: string; readonly text: string };
  readonly expected: ReadonlySet<string>;
  readonly given: ReadonlySet<string>;
}

const one = (value: string): ReadonlySet<string> => new Set([value]);

const compared = {
  sentiment: ({ rows }) =>
    rows.flatMap(({ row, reading }) => {
      if (row.label === undefined) return [];
      const { label } = reading.sentiment;
      // As the measure counts it: silence about a neutral text is right.
      const given = label === 'none' && row.label === 'neutral' ? 'neutral' : label;
      return [{ row, expected: one(row.label), given: one(given) }];
    }),
  reasons: (set) =>
    complaintsOf(set).map((complaint) => ({
      row: complaint.row,
      expected: one(complaint.reason),
      given: one(reasonOf(complaint)),
    })),
  categories: ({ rows }) =>
    rows.map((read) => ({ row: read.row, expected: categoriesExpected(read.row), given: categoriesRead(read) })),
  language: ({ rows }) => rows.map(({ row, reading }) => ({ row, expected: one(row.lang), given: one(reading.lang) })),
} satisfies Record<Task, (set: ReadSet) => Compared[]>;

/** The task of a set when none is named: categories and sentiment may both be, sentiment goes first. */
export const taskOf = ({ rows }: ReadSet): Task =>
  rows.some(({ row }) => row.label !== undefined) ? 'sentiment' : 'language';

/** Rows of a set that a task reads wrongly, in the order of the set. */
export function findMisread(set: ReadSet, task: Task): Misreadings {
  const all = compared[task](set);
  const misread = all.flatMap(({ row, expected, given }) => {
    const missed = [...expected].filter((value) => !given.has(value));
    const wrong = [...given].filter((value) => !expected.has(value));
    if (missed.length + wrong.length === 0) return [];
    return [{ id: row.id, text: row.text, expected: missed, given: wrong }];
  });
  return { rows: all.length, misread };
}

/** At most `max` rows, evenly spaced over all, so that looking twice shows the same rows and no corner of the set. */
export function sampleOf<T>(rows: readonly T[], max: number): T[] {
  if (rows.length <= max) return [...rows];
  return Array.from({ length: max }, (_, at) => rows[Math.floor((at * rows.length) / max)]).filter(
    (row) => row !== undefined,
  );
}

const STRONGEST = 6;

const opinionOut = (opinion: ReadOpinion): string =>
  `${opinion.primary ? '› ' : '  '}${opinion.driver} × ${opinion.touchpoint} ${opinion.polarity}: ${opinion.cues.map((cue) => `“${cue.text}” ${cue.rule}`).join(', ')}`;

/** Why a text is read as it is: its score, the strongest terms, its opinions with their cues. */
export function whyRead(text: string): string[] {
  const { lang, sentiment, explanation, opinions } = analyse({ text });
  const terms = [...explanation]
    .sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution))
    .slice(0, STRONGEST)
    .map((term) => `${term.text || term.entry} ${(term.contribution / 10_000).toFixed(2)} ${term.rule}`);
  const score = `${lang}, ${sentiment.label} ${sentiment.score.toFixed(2)}`;
  return [`${score}${terms.length === 0 ? '' : `: ${terms.join(' · ')}`}`, ...opinions.map(opinionOut)];
}
