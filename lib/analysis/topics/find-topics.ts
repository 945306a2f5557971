import { wordTypes } from '../sentiment/lexicons';
import { functionVotes } from '../language/function-words';
import { WordMemo } from '../text/word-memo';
import { TOKEN, type Tokens } from '../text/tokens';
import type { AnalysedLanguage, ReadPart } from '../types';
import { genericWords } from './generic-words';

const MOST_TOPICS = 5;
const LINKS: Record<AnalysedLanguage, readonly string[]> = { en: [], es: ['de', 'del', 'al'] };

/** Not a function word, not an evaluation, not a word that says nothing alone. */
function wordNames(folded: string, word: number, language: AnalysedLanguage): boolean {
  if (folded.length < 3 || functionVotes.has(folded) || genericWords.has(folded)) return false;
  const type = wordTypes(language).of(word);
  return type === null || (type.weight === 0 && type.role === null);
}

const naming = {
  en: new WordMemo((folded, word) => wordNames(folded, word, 'en')),
  es: new WordMemo((folded, word) => wordNames(folded, word, 'es')),
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
  return isLinked && LINKS[language].includes(tokens.textAt(at + 1)) ? at + 2 : at;
}

/** Where a topic was first named, and how much it counts. */
interface Topic {
  readonly tokens: Tokens;
  readonly from: number;
  readonly to: number;
  count: number;
}

const textOf = ({ tokens, from, to }: Topic): string =>
  Array.from({ length: to - from + 1 }, (_, index) => tokens.textAt(from + index)).join(' ');

/** More than there are words in any text. */
const WORDS = 2 ** 22;

/** A number of its own for the words `from`…`to`, three at most: of the outer two, and of the link between them. */
function keyOf({ tokens, from, to }: Topic, language: AnalysedLanguage): number {
  const { words } = tokens;
  const link = to === from + 2 ? LINKS[language].indexOf(tokens.textAt(from + 1)) + 2 : to - from;
  return ((words[from] ?? 0) * WORDS + (words[to] ?? 0)) * 8 + link;
}

/** Up to five things a text speaks of: pairs of naming words first, then words named twice; in order of weight, then of place. */
export function findTopics(parts: readonly ReadPart[], language: AnalysedLanguage): string[] {
  const topics = new Map<number, Topic>();
  const add = (topic: Topic): void => {
    const key = keyOf(topic, language);
    const known = topics.get(key);
    if (known === undefined) topics.set(key, topic);
    else known.count += topic.count;
  };
  for (const { tokens } of parts) {
    for (let at = 0; at < tokens.count; at++) {
      if (!names(tokens, at, language)) continue;
      add({ tokens, from: at, to: at, count: 1 });
      const end = pairEnd(tokens, at, language);
      if (end !== at) add({ tokens, from: at, to: end, count: language === 'es' && end === at + 1 ? 1 : 2 });
    }
  }
  const ranked = [...topics.values()].filter(({ count }) => count > 1);
  ranked.sort((a, b) => b.count - a.count);
  return ranked.slice(0, MOST_TOPICS).map(textOf);
}
