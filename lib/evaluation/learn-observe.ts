import { findCues } from '@/lib/analysis/opinions/find-cues';
import { readOpinions } from '@/lib/analysis/opinions/read-opinions';
import { readSentiment } from '@/lib/analysis/sentiment/read-sentiment';
import type { Terms } from '@/lib/analysis/sentiment/terms';
import { readPart } from '@/lib/analysis/text/read-part';
import { vocabulary } from '@/lib/analysis/text/vocabulary';

/** What the reader makes of a text, term by term; holds until the next is read. */
export function termsOf(text: string): Terms {
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
