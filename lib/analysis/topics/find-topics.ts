import type { Tokens } from '../text/tokens';
import type { AnalysedLanguage, ReadPart } from '../types';
import { nameEnd, ROLE, roleAt, topicRoles } from './naming-words';
import { TopicCounts } from './topic-counts';

const MOST_TOPICS = 5;
const counts = new TopicCounts();

/** "alerta de viaje", "boarding pass": two naming words side by side, in Spanish also over a "de", which makes a name of them. */
function countIn(tokens: Tokens, language: AnalysedLanguage): void {
  const known = topicRoles[language];
  const pairCounts = language === 'es' ? 1 : 2;
  let next = roleAt(tokens, 0, known);
  for (let at = 0; at < tokens.count; at++) {
    const here = next;
    next = roleAt(tokens, at + 1, known);
    if (here !== ROLE.names) continue;
    counts.add(tokens, at, at, 1);
    const end = nameEnd(tokens, at, next, known);
    if (end > at) counts.add(tokens, at, end, end === at + 1 ? pairCounts : 2);
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
