import { english } from '../languages/en/data';
import { spanish } from '../languages/es/data';
import { basicLanguages } from '../languages/basic-languages';
import type { LanguageData } from '../languages/language-data';
import type { ReadLanguage } from '../types';
import { vocabulary } from '../text/vocabulary';
import { WordMemo } from '../text/word-memo';
import { compileLexicon, type Lexicon, type OwnWord, type WordType } from './compile-lexicon';
import { hashtagType } from './hashtags';
import { apart, memoryOf, type Remember } from './word-memory';
import { WordTypes } from './word-types';

/** A lexicon with what is remembered of the words asked. */
export interface WordReader {
  readonly lexicon: Lexicon;
  readonly types: WordTypes;
  /** Of hashtags that are no words of the lexicon. */
  readonly hashtags: WordMemo<WordType | null>;
}

const languages: Record<ReadLanguage, LanguageData> = { en: english, es: spanish, ...basicLanguages };
const compiled: Partial<Record<ReadLanguage, Lexicon>> = {};
const read: Partial<Record<ReadLanguage, WordReader>> = {};

/** The lexicon of a language, compiled when first asked for. */
export function lexiconOf(language: ReadLanguage): Lexicon {
  return (compiled[language] ??= compileLexicon(language, languages[language]));
}

const readerOf = (lexicon: Lexicon, remember: Remember): WordReader => ({
  lexicon,
  types: new WordTypes(lexicon, remember),
  hashtags: new WordMemo((hashtag) => hashtagType(hashtag, lexicon.words)),
});

/** Reads the words of a language as the language's own data has them. */
export function wordReader(language: ReadLanguage): WordReader {
  return (read[language] ??= readerOf(lexiconOf(language), memoryOf(language)));
}

/** Reads the words of a language with a workspace's own over them; goes, with all it remembers, when nobody holds it. */
export const ownWordReader = (language: ReadLanguage, own: readonly OwnWord[]): WordReader =>
  readerOf(compileLexicon(language, languages[language], own, apart), apart);

/** What the lexicon of a language knows of words. */
export const wordTypes = (language: ReadLanguage): WordTypes => wordReader(language).types;

function replace(language: ReadLanguage, data: LanguageData): void {
  compiled[language]?.phrases.release();
  read[language]?.types.release();
  delete compiled[language];
  delete read[language];
  // Readers remember of words what the lexicon said of them.
  vocabulary.forget();
  languages[language] = data;
}

/** The data a language is read with. */
export const dataOf = (language: ReadLanguage): LanguageData => languages[language];

/** Reads a language with other data while `work` runs: weights learnt without some texts, a part switched off. */
export function withLanguageData<T>(language: ReadLanguage, data: LanguageData, work: () => T): T {
  const usual = languages[language];
  replace(language, data);
  try {
    return work();
  } finally {
    replace(language, usual);
  }
}
