import { wordTypes } from '../sentiment/lexicons';
import { functionVotes } from '../language/function-words';
import { WordMemo } from '../text/word-memo';
import { TOKEN, type Tokens } from '../text/tokens';
import type { AnalysedLanguage, ReadPart } from '../types';
import { genericWords } from './generic-words';
import { TopicCounts } from './topic-counts';

const MOST_TOPICS = 5;
/** Words over which two others make one name. */
const links: Record<AnalysedLanguage, ReadonlySet<string>> = { en: new Set(), es: new Set(['de', 'del', 'al']) };

/** Not a function word, not an evaluation, not a word that says nothing alone. */
function wordNames(folded: string, word: number, language: AnalysedLanguage): boolean {
  if (folded.length < 3 || functionVotes.has(folded) || genericWords.has(folded)) return false;
  const type = wordTypes(language).of(word);
  return type === null || (type.weight === 0 && type.role === null);
}

/** What a word can be in a topic. */
const ROLE = { none: 0, names: 1, links: 2 } as const;

const rolesIn = (language: AnalysedLanguage) =>
  new WordMemo((folded, word) =>
    links[language].has(folded) ? ROLE.links : wordNames(folded, word, language) ? ROLE.names : ROLE.none,
  );
const roles = { en: rolesIn('en'), es: rolesIn('es') } as const satisfies Record<AnalysedLanguage, WordMemo<number>>;

const roleAt = (tokens: Tokens, at: number, known: WordMemo<number>): number =>
  at < tokens.count && tokens.kinds[at] === TOKEN.word ? known.of(tokens.words[at] ?? 0) : ROLE.none;

const counts = new TopicCounts();

/** "alerta de viaje", "boarding pass": two naming words side by side, in Spanish also over a "de", which makes a name of them. */
function countIn(tokens: Tokens, language: AnalysedLanguage): void {
  const { clauseOf } = tokens;
  const known = roles[language];
  const pairCounts = language === 'es' ? 1 : 2;
  let next = roleAt(tokens, 0, known);
  for (let at = 0; at < tokens.count; at++) {
    const here = next;
    next = roleAt(tokens, at + 1, known);
    if (here !== ROLE.names) continue;
    counts.add(tokens, at, at, 1);
    if (next === ROLE.none || clauseOf[at + 1] !== clauseOf[at]) continue;
    if (next === ROLE.names) counts.add(tokens, at, at + 1, pairCounts);
    else if (clauseOf[at + 2] === clauseOf[at] && roleAt(tokens, at + 2, known) === ROLE.names) {
      counts.add(tokens, at, at + 2, 2);
    }
  }
}

/** Up to five things a text speaks of: pairs of naming words first, then words named twice; in order of weight, then of place. */
export function findTopics(parts: readonly ReadPart[], language: AnalysedLanguage): string[] {
  let most = 0;
  for (const { tokens } of parts) most += tokens.count * 2;
  counts.clear(most);
  for (const { tokens } of parts) countIn(tokens, language);
  const first: number[] = [];
  for (let index = 0; index < counts.count; index++) {
    const count = counts.counts[index] ?? 0;
    if (count < 2) continue;
    let place = first.length;
    while (place > 0 && (counts.counts[first[place - 1] ?? 0] ?? 0) < count) place--;
    if (place === MOST_TOPICS) continue;
    first.splice(place, 0, index);
    if (first.length > MOST_TOPICS) first.pop();
  }
  return first.map((index) => counts.textOf(index));
}
