import type { MentionToRead } from '@/db/queries/newest-mentions';
import type { AnalysisInput } from '@/lib/analysis/types';

/** A stored mention as the analysis reads it again: a detected language is detected anew, a rating is stars of five. */
export function analysisInput({
  text,
  title,
  language,
  languageSource,
  ratingNormalised,
}: MentionToRead): AnalysisInput & Required<Pick<AnalysisInput, 'lang'>> {
  const rating = ratingNormalised === null ? null : 1 + 4 * ratingNormalised;
  const lang = languageSource === 'given' ? language : null;
  return { text, title, lang, rating, ratingMax: rating === null ? null : 5 };
}
