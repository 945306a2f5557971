import { functionVotes } from '../language/function-words';
import { wordTypes } from '../sentiment/lexicons';
import { TOKEN, type Tokens } from '../text/tokens';
import { WordMemo } from '../text/word-memo';
import type { AnalysedLanguage } from '../types';
import { genericWords } from './generic-words';

/** Words over which two others make one name. */
const links: Record<AnalysedLanguage, ReadonlySet<string>> = { en: new Set(), es: new Set(['de', 'del', 'al']) };

const CONTRACTED = /['’](?:ve|d|ll|re|m|t)$/;

/** Not a function word, not an evaluation, not a word that says nothing alone. */
function wordNames(folded: string, word: number, language: AnalysedLanguage): boolean {
  if (folded.length < 3 || functionVotes.has(folded) || genericWords.has(folded)) return false;
  // "I've", "we're", "couldn't": what is joined to a name says "whose" only ("the hotel's").
  if (language === 'en' && CONTRACTED.test(folded)) return false;
  const type = wordTypes(language).of(word);
  return type === null || (type.weight === 0 && type.role === null);
}

/** What a word can be in a topic. */
export const ROLE = { none: 0, names: 1, links: 2 } as const;

const rolesIn = (language: AnalysedLanguage) =>
  new WordMemo((folded, word) =>
    links[language].has(folded) ? ROLE.links : wordNames(folded, word, language) ? ROLE.names : ROLE.none,
  );

/** What each word, by its number, can be in a topic of a language. */
export const topicRoles = { en: rolesIn('en'), es: rolesIn('es') } as const satisfies Record<
  AnalysedLanguage,
  WordMemo<number>
>;

/** What the token at a place can be in a topic; nothing past the end. */
export const roleAt = (tokens: Tokens, at: number, known: WordMemo<number>): number =>
  at < tokens.count && tokens.kinds[at] === TOKEN.word ? known.of(tokens.words[at] ?? 0) : ROLE.none;

/**
 * Where the name of two words ends that begins with the naming word at a place: "boarding pass", in Spanish also over a
 * "de" ("alerta de viaje"). The place itself where none does.
 * @param next the role of the token after it.
 */
export function nameEnd(tokens: Tokens, at: number, next: number, known: WordMemo<number>): number {
  const { clauseOf } = tokens;
  if (next === ROLE.none || clauseOf[at + 1] !== clauseOf[at]) return at;
  if (next === ROLE.names) return at + 1;
  return clauseOf[at + 2] === clauseOf[at] && roleAt(tokens, at + 2, known) === ROLE.names ? at + 2 : at;
}
