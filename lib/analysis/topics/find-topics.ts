import { lookUp } from '../sentiment/look-up';
import { lexiconOf } from '../sentiment/lexicons';
import { functionVotes } from '../language/function-words';
import { WordMemo } from '../text/word-memo';
import { TOKEN, type Tokens } from '../text/tokens';
import type { AnalysedLanguage, ReadPart } from '../types';
import { genericWords } from './generic-words';

const MOST_TOPICS = 5;
const LINKS: Record<AnalysedLanguage, ReadonlySet<string>> = { en: new Set(), es: new Set(['de', 'del', 'al']) };

/** Not a function word, not an evaluation, not a word that says nothing alone. */
function wordNames(word: string, language: AnalysedLanguage): boolean {
  if (word.length < 3 || functionVotes.has(word) || genericWords.has(word)) return false;
  const type = lookUp(lexiconOf(language), word);
  return type === null || (type.weight === 0 && type.role === null);
}

const naming = {
  en: new WordMemo((word) => wordNames(word, 'en')),
  es: new WordMemo((word) => wordNames(word, 'es')),
} as const satisfies Record<AnalysedLanguage, WordMemo<boolean>>;

/** Does a word that can name a thing stand there? */
const names = (tokens: Tokens, at: number, language: AnalysedLanguage): boolean =>
  at < tokens.count && tokens.kinds[at] === TOKEN.word && naming[language].of(tokens.words[at] ?? 0);

/** "alerta de viaje", "boarding pass": two naming words side by side, in Spanish also over a "de". */
function pairEnd(tokens: Tokens, at: number, language: AnalysedLanguage): number {
  const clause = tokens.clauseOf[at];
  if (at + 1 >= tokens.count || tokens.clauseOf[at + 1] !== clause) return at;
  if (names(tokens, at + 1, language)) return at + 1;
  const isLinked = names(tokens, at + 2, language) && tokens.clauseOf[at + 2] === clause;
  return isLinked && LINKS[language].has(tokens.textAt(at + 1)) ? at + 2 : at;
}

/** Up to five things a text speaks of: pairs of naming words first, then words named twice; in order of weight, then of place. */
export function findTopics(parts: readonly ReadPart[], language: AnalysedLanguage): string[] {
  const counts = new Map<string, number>();
  for (const { tokens } of parts) {
    for (let at = 0; at < tokens.count; at++) {
      if (!names(tokens, at, language)) continue;
      const word = tokens.textAt(at);
      counts.set(word, (counts.get(word) ?? 0) + 1);
      const end = pairEnd(tokens, at, language);
      if (end === at) continue;
      const link = end === at + 2 ? ` ${tokens.textAt(at + 1)} ` : ' ';
      const pair = word + link + tokens.textAt(end);
      counts.set(pair, (counts.get(pair) ?? 0) + (language === 'es' && end === at + 1 ? 1 : 2));
    }
  }
  const ranked = [...counts].filter(([, count]) => count > 1);
  ranked.sort((a, b) => b[1] - a[1]);
  return ranked.slice(0, MOST_TOPICS).map(([topic]) => topic);
}
