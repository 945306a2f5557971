import { findCues } from '@/lib/analysis/opinions/find-cues';
import { readOpinions } from '@/lib/analysis/opinions/read-opinions';
import { readSentiment } from '@/lib/analysis/sentiment/read-sentiment';
import type { Terms } from '@/lib/analysis/sentiment/terms';
import { readPart } from '@/lib/analysis/text/read-part';
import { vocabulary } from '@/lib/analysis/text/vocabulary';
import type { Observed } from './learn-fit';
import type { LendingRow } from './learn-settings';

function termsOf(text: string): Terms {
  vocabulary.betweenTexts();
  const part = readPart(text, 'text');
  const opinions = readOpinions([findCues(part, 'en')], 'en');
  return readSentiment([part], 'en', 'en', opinions, {}).terms;
}

/** What the lexicon makes of a phrase that stands alone. */
export function weightAlone(entry: string): number {
  const { values, count } = termsOf(entry);
  return values.slice(0, count).reduce((sum, value) => sum + value, 0);
}

/** A text as the fit sees it: the entries that stand in it, each turned and strengthened as the reader does. */
export function observe({ text, praise }: LendingRow): Observed {
  const { entries, values, weights, count } = termsOf(text);
  const terms = Array.from({ length: count }, (_, at) => {
    const value = values[at] ?? 0;
    return { entry: entries[at] ?? '', value, factor: value / (weights[at] ?? 1) };
  });
  return { praise, terms };
}
