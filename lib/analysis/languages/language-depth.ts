import { ANALYSED_LANGUAGES, BASIC_LANGUAGES } from '../types';

/** What is read of a language: everything, its sentiment alone, or nothing. */
export type LanguageDepth = 'full' | 'basic' | 'none';

const depths = new Map<string, LanguageDepth>([
  ...ANALYSED_LANGUAGES.map((code) => [code, 'full'] as const),
  ...BASIC_LANGUAGES.map((code) => [code, 'basic'] as const),
]);

/** How much is read of a language, by its code. */
export const languageDepth = (code: string): LanguageDepth => depths.get(code) ?? 'none';
