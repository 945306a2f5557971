import { english } from '../languages/en/data';
import { spanish } from '../languages/es/data';
import type { LanguageData } from '../languages/language-data';
import type { AnalysedLanguage } from '../types';
import { compileLexicon, type Lexicon } from './compile-lexicon';

const languages = { en: english, es: spanish } as const satisfies Record<AnalysedLanguage, LanguageData>;
const compiled = new Map<AnalysedLanguage, Lexicon>();

/** The lexicon of a language, compiled when first asked for. */
export function lexiconOf(language: AnalysedLanguage): Lexicon {
  let lexicon = compiled.get(language);
  if (lexicon === undefined) compiled.set(language, (lexicon = compileLexicon(language, languages[language])));
  return lexicon;
}
