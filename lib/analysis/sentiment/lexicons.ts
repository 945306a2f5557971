import { english } from '../languages/en/data';
import { spanish } from '../languages/es/data';
import type { LanguageData } from '../languages/language-data';
import type { AnalysedLanguage } from '../types';
import { WordMemo } from '../text/word-memo';
import { compileLexicon, type Lexicon, type WordType } from './compile-lexicon';
import { lookUp } from './look-up';

const languages = { en: english, es: spanish } as const satisfies Record<AnalysedLanguage, LanguageData>;
const compiled = new Map<AnalysedLanguage, Lexicon>();
const remembered = new Map<AnalysedLanguage, WordMemo<WordType | null>>();

/** The lexicon of a language, compiled when first asked for. */
export function lexiconOf(language: AnalysedLanguage): Lexicon {
  let lexicon = compiled.get(language);
  if (lexicon === undefined) compiled.set(language, (lexicon = compileLexicon(language, languages[language])));
  return lexicon;
}

/** What the lexicon of a language knows of a token's word type, memoised. */
export function wordTypes(language: AnalysedLanguage): WordMemo<WordType | null> {
  let memo = remembered.get(language);
  if (memo === undefined) {
    const lexicon = lexiconOf(language);
    remembered.set(language, (memo = new WordMemo((word) => lookUp(lexicon, word))));
  }
  return memo;
}
