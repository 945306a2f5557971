import type { LanguageData } from '@/lib/analysis/languages/language-data';
import type { LexiconSource } from '@/lib/analysis/languages/lexicon-source';
import { fitting, fitWeights } from '@/lib/analysis/learning/fit-weights';
import { Observations } from '@/lib/analysis/learning/observations';
import { dataOf, withLanguageData } from '@/lib/analysis/sentiment/lexicons';
import { type LearntEntry, type LendingRow, learning } from './learn-settings';
import { chooseCandidates } from './learn-candidates';
import { termsOf, weightAlone } from './learn-observe';

const LEARNT: LexiconSource = { id: 'learnt', origin: 'learnt', date: null };

/** Lines a language's lexicon understands: entry, weight, then n, source and date for whoever reads the file. */
const linesOf = (entries: readonly Pick<LearntEntry, 'entry' | 'weight'>[]): string =>
  entries.map(({ entry, weight }) => `${entry}\t${weight}\n`).join('');

/** The data of a language with learnt entries over its own. */
export const withEntries = (
  data: LanguageData,
  entries: readonly Pick<LearntEntry, 'entry' | 'weight'>[],
): LanguageData => ({
  ...data,
  lexicons: [...data.lexicons, { source: LEARNT, rows: linesOf(entries) }],
});

const rounded = (weight: number): number => Math.round(weight * 10) / 10;

/**
 * Weights of words and short phrases learnt from labelled English texts: candidates by their log-odds with an informative
 * Dirichlet prior, weights by a logistic regression over what the sentiment reader itself makes of each text (negation,
 * intensity and contrast included), every weight shrunk towards the curated one. Deterministic.
 */
export function learnWeights(rows: readonly LendingRow[], curated: LanguageData = dataOf('en')): LearntEntry[] {
  const candidates = chooseCandidates(rows);
  const priors = new Map<string, number>();
  withLanguageData('en', curated, () => {
    for (const { entry } of candidates) priors.set(entry, weightAlone(entry));
  });
  // A candidate without a weight gets a trace of one, so that the reader tells where and how it stands.
  const traced = candidates.map(({ entry, sign }) => {
    const prior = priors.get(entry) ?? 0;
    return { entry, weight: Math.abs(prior) < fitting.trace ? sign * fitting.trace : prior };
  });
  const observations = new Observations(new Map(traced.map(({ entry }, at) => [entry, at])), false);
  withLanguageData('en', withEntries(curated, traced), () => {
    for (const { text, praise } of rows) observations.add(praise, termsOf(text));
  });
  const before = Float64Array.from(traced, ({ weight }) => weight);
  const fitted = fitWeights(observations, before, { intercept: 0, slope: learning.slope, balanced: true });
  return candidates.flatMap(({ entry, n, sources }, at) => {
    const prior = priors.get(entry) ?? 0;
    const weight = rounded(fitted[at] ?? prior);
    if (Math.abs(weight - prior) < learning.leastChange || Math.abs(weight) < learning.leastWeight) return [];
    return [{ entry, weight, n, prior: rounded(prior), sources }];
  });
}
