import { automatonOf } from '../opinions/find-cues';
import { wordTypes } from '../sentiment/lexicons';
import { readPart } from '../text/read-part';
import { WordMemo } from '../text/word-memo';
import type { AnalysedLanguage } from '../types';
import { functionWords } from './function-words';
import { starWords } from './star-words';

/** What a word can be in an entry. */
export const WORD = {
  /** Function words, and words of star talk: in no entry. A function word may stand between two others. */
  silent: 0,
  /** Says something: an entry by itself, or part of one. */
  telling: 1,
  /** Names a place or thing ("cola", "battery"): the head of an entry, never one by itself. */
  naming: 2,
  /** Talk of stars and marks: parts what stands on either side. */
  barred: 3,
  /** Denies what follows. */
  denying: 4,
} as const;

/** Whether the cues of a language know the word as the name of a place or of a thing. */
function names(folded: string, language: AnalysedLanguage): boolean {
  return automatonOf(language)
    .matcher.match(readPart(folded, 'text'))
    .some(({ role }) => role === 'aspect');
}

function roleOf(folded: string, word: number, language: AnalysedLanguage): number {
  if (starWords.has(folded)) return WORD.barred;
  const type = wordTypes(language).of(word);
  if (type?.role === 'negator' || type?.role === 'trailing') return WORD.denying;
  if (folded.length < 3 || functionWords[language].has(folded) || (type !== null && type.role !== null))
    return WORD.silent;
  return names(folded, language) ? WORD.naming : WORD.telling;
}
const rolesIn = (language: AnalysedLanguage) => new WordMemo((folded, word) => roleOf(folded, word, language));

/** What each word, by its number, can be in an entry of a language. */
export const wordRoles = { en: rolesIn('en'), es: rolesIn('es') } as const satisfies Record<
  AnalysedLanguage,
  WordMemo<number>
>;
