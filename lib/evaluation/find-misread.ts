import { analyse } from '@/lib/analysis/analyse';
import type { ReadOpinion } from '@/lib/analysis/types';
import type { Compared } from './compare-labels';

/** A row read otherwise than it is labelled. */
export interface Misread {
  readonly id: string;
  readonly text: string;
  /** What was missed, and what was given in its place; one each where a row has one label. */
  readonly expected: readonly string[];
  readonly given: readonly string[];
}

export interface Misreadings {
  /** All rows that were compared. */
  readonly rows: number;
  readonly misread: readonly Misread[];
}

/** Rows given anything but what they expect, in the order of the set. */
export function findMisread(all: readonly Compared[]): Misreadings {
  const misread = all.flatMap(({ row, expected, given, open }) => {
    const missed = [...expected].filter((value) => !given.has(value));
    const wrong = [...given].filter((value) => !expected.has(value) && !open?.has(value));
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
