import { english } from '../languages/en/data';
import { spanish } from '../languages/es/data';
import { basicLanguages } from '../languages/basic-languages';
import type { LanguageData } from '../languages/language-data';
import type { ReadLanguage } from '../types';
import { vocabulary } from '../text/vocabulary';
import { WordMemo } from '../text/word-memo';
import { compileLexicon, type Lexicon, type Phrase, type WordType } from './compile-lexicon';
import { hashtagType } from './hashtags';
import type { PhraseBook } from './phrase-book';
import { memoryOf } from './word-memory';
import { WordTypes } from './word-types';

/** What reads the words of a text, by their numbers: of a language, or as a workspace has them. */
export interface WordReader {
  readonly data: LanguageData;
  readonly phrases: Pick<PhraseBook<Phrase>, 'find'>;
  readonly types: Pick<WordTypes, 'of' | 'sayingOf'>;
  /** Of hashtags that are no words of the lexicon. */
  readonly hashtags: Pick<WordMemo<WordType | null>, 'of'>;
}

/** A language's own, with all that is remembered of the words asked. */
interface LanguageReader extends WordReader {
  readonly types: WordTypes;
}

const languages: Record<ReadLanguage, LanguageData> = { en: english, es: spanish, ...basicLanguages };
const compiled: Partial<Record<ReadLanguage, Lexicon>> = {};
const read: Partial<Record<ReadLanguage, LanguageReader>> = {};

/** The lexicon of a language, compiled when first asked for. */
export function lexiconOf(language: ReadLanguage): Lexicon {
  return (compiled[language] ??= compileLexicon(language, languages[language]));
}

function newReader(language: ReadLanguage): LanguageReader {
  const lexicon = lexiconOf(language);
  const { data, phrases, words } = lexicon;
  const hashtags = new WordMemo((hashtag) => hashtagType(hashtag, words));
  return { data, phrases, types: new WordTypes(lexicon, memoryOf(language)), hashtags };
}

/** Reads the words of a language as the language's own data has them. */
export const wordReader = (language: ReadLanguage): LanguageReader => (read[language] ??= newReader(language));

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
