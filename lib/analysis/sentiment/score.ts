import type { SentimentLabel } from '@/lib/domain/taxonomy';
import type { Part } from '@/lib/domain/mention';
import type { LanguageData } from '../languages/language-data';
import type { ReadLanguage, ReadPart, Term } from '../types';
import { sourceOfTerm } from './entry-sources';
import { settings } from './settings';
import { SOURCES, type Terms } from './terms';
import { CHANGES } from './weigh-signals';

const SCORE_UNITS = 10_000;

export interface Verdict {
  readonly label: SentimentLabel;
  /** −1…1, a whole number of 1/10,000. */
  readonly score: number;
  readonly mixed: boolean;
}

export type Bands = LanguageData['neutral'];

const usual = { least: settings.neutralBelow, rise: 0 };
export const usualBands: Bands = { praise: usual, blame: usual };

interface Evidence {
  readonly positive: number;
  readonly negative: number;
  /** What a value is multiplied by to be its share of the score in 1/10,000. */
  readonly by: number;
  readonly total: number;
}

/** Shares whole units among terms so that they add up exactly: largest remainder, ties to the earliest term. */
export function shareUnits(exact: readonly number[], total: number): number[] {
  const units = exact.map((value) => Math.floor(value));
  let missing = total - units.reduce((sum, value) => sum + value, 0);
  const order = exact.map((value, at) => ({ at, rest: value - Math.floor(value) }));
  order.sort((a, b) => b.rest - a.rest || a.at - b.at);
  for (let i = 0; missing > 0 && order.length > 0; i = (i + 1) % order.length, missing--) {
    const at = order[i]?.at ?? 0;
    units[at] = (units[at] ?? 0) + 1;
  }
  return units;
}

function labelOf(score: number, evidence: number, { praise, blame }: Bands): SentimentLabel {
  const risen = evidence / (evidence + settings.neutralHalf);
  if (score >= praise.least + praise.rise * risen) return 'positive';
  return score <= -(blame.least + blame.rise * risen) ? 'negative' : 'neutral';
}

function gather({ values, count }: Terms): Evidence {
  let positive = 0;
  let negative = 0;
  for (let at = 0; at < count; at++) {
    const value = values[at] ?? 0;
    if (value > 0) positive += value;
    else negative -= value;
  }
  const by = SCORE_UNITS / (positive + negative + settings.damping);
  return { positive, negative, by, total: Math.round((positive - negative) * by) + 0 };
}

/**
 * Score of terms: (P − N) / (P + N + k), with P and N the evidence of either pole and k a damping, so that
 * little evidence gives a small score and contradicting evidence a balanced one. Only + − × ÷ and rounding: the same
 * bytes on every machine.
 */
export function score(terms: Terms, bands = usualBands): Verdict {
  if (terms.count === 0) return { label: 'none', score: 0, mixed: false };
  const { positive, negative, total } = gather(terms);
  const weaker = Math.min(positive, negative);
  const mixed = weaker >= settings.mixedLeast && weaker >= settings.mixedShare * Math.max(positive, negative);
  return { label: labelOf(total / SCORE_UNITS, positive + negative, bands), score: total / SCORE_UNITS, mixed };
}

/** `lexicon+negated+title`: where a weight comes from and what changed it. */
function ruleOf(source: number, changes: number): string {
  return [SOURCES[source], ...CHANGES.filter((_, bit) => ((changes >> bit) & 1) === 1)].join('+');
}

/** The terms of a score as they are told, each with its share in 1/10,000; they add up exactly. */
export function explain(terms: Terms, parts: readonly ReadPart[], language: ReadLanguage | null): Term[] {
  if (terms.count === 0) return [];
  const { by, total } = gather(terms);
  const units = shareUnits(
    terms.values.slice(0, terms.count).map((value) => value * by),
    total,
  );
  const sourceOf = (name: Part): string => parts.find((part) => part.in === name)?.source ?? '';
  return units.map((contribution, at): Term => {
    const [part, start, end] = [terms.parts[at] ?? 'text', terms.starts[at] ?? 0, terms.ends[at] ?? 0];
    const text = sourceOf(part).slice(start, end);
    const [kind, entry] = [terms.sources[at] ?? 0, terms.entries[at] ?? ''];
    const rule = ruleOf(kind, terms.changes[at] ?? 0);
    return {
      start,
      end,
      in: part,
      text,
      weight: terms.weights[at] ?? 0,
      contribution,
      rule,
      entry,
      source: sourceOfTerm(language, kind, entry),
    };
  });
}
