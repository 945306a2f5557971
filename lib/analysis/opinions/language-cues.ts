import type { AnalysedLanguage } from '../types';
import { englishCues } from '../languages/en/cues';
import { spanishCues } from '../languages/es/cues';
import type { LanguageCues } from './cue-entries';

/** A language without cues does not compile. */
export const languageCues = { en: englishCues, es: spanishCues } as const satisfies Record<
  AnalysedLanguage,
  LanguageCues
>;
