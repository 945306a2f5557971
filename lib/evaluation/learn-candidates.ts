import { functionWords } from '@/lib/analysis/learning/function-words';
import { readPart } from '@/lib/analysis/text/read-part';
import { TOKEN } from '@/lib/analysis/text/tokens';
import { maskedWords } from './learn-masks';
import { learning, type LendingRow } from './learn-settings';

export interface Candidate {
  readonly entry: string;
  readonly sign: 1 | -1;
  readonly n: number;
  readonly sources: readonly string[];
}

interface Count {
  good: number;
  bad: number;
  readonly bySource: Map<string, number>;
}

/** The words of a text by clause; handles, links, numbers and marks part them, masked words too. */
function runsOf(text: string): string[][] {
  const { tokens } = readPart(text, 'text');
  const runs: string[][] = [];
  let last = -1;
  for (let at = 0; at < tokens.count; at++) {
    const word = tokens.textAt(at);
    const isWord = tokens.kinds[at] === TOKEN.word && !maskedWords.has(word);
    if (!isWord) last = -1;
    else {
      if (tokens.clauseOf[at] !== last) runs.push([]);
      runs.at(-1)?.push(word);
      last = tokens.clauseOf[at] ?? -1;
    }
  }
  return runs;
}

function phrasesOf(text: string): Set<string> {
  const found = new Set<string>();
  for (const run of runsOf(text)) {
    for (let from = 0; from < run.length; from++) {
      for (let to = from + 1; to <= Math.min(run.length, from + learning.longestPhrase); to++) {
        found.add(run.slice(from, to).join(' '));
      }
    }
  }
  return found;
}

/** Log-odds of a phrase in praise against blame with a Dirichlet prior as the phrase's own share, over its standard error (Monroe, Colaresi & Quinn 2008). */
function zOf({ good, bad }: Count, goodTotal: number, badTotal: number): number {
  const prior = ((good + bad) / (goodTotal + badTotal)) * learning.priorSize;
  const odds = (count: number, total: number) =>
    Math.log((count + prior) / (total + learning.priorSize - count - prior));
  return (odds(good, goodTotal) - odds(bad, badTotal)) / Math.sqrt(1 / (good + prior) + 1 / (bad + prior));
}

/** Whether an entry says something of its own: a word that means something, or two of them side by side. */
function isTelling(entry: string): boolean {
  const words = entry.split(' ');
  const telling = words.filter((word) => !functionWords.en.has(word)).length;
  return telling >= Math.min(2, words.length);
}

/** Words and short phrases whose share in praise and blame differs for sure, seen often enough and in every source. */
export function chooseCandidates(rows: readonly LendingRow[]): Candidate[] {
  const counts = new Map<string, Count>();
  const praised = rows.reduce((sum, { praise }) => sum + praise, 0) / rows.length;
  const sources = [...new Set(rows.map(({ source }) => source))].sort();
  let [goodTotal, badTotal] = [0, 0];
  for (const { text, praise, source } of rows) {
    // Praise and blame count alike, however much there is of each.
    const [good, bad] = [praise / praised / 2, (1 - praise) / (1 - praised) / 2];
    for (const entry of phrasesOf(text)) {
      let count = counts.get(entry);
      if (count === undefined) counts.set(entry, (count = { good: 0, bad: 0, bySource: new Map() }));
      count.good += good;
      count.bad += bad;
      count.bySource.set(source, (count.bySource.get(source) ?? 0) + 1);
      goodTotal += good;
      badTotal += bad;
    }
  }
  return [...counts]
    .flatMap(([entry, count]): Candidate[] => {
      const n = [...count.bySource.values()].reduce((sum, one) => sum + one, 0);
      const least = entry.includes(' ') ? learning.leastTextsOfPhrase : learning.leastTexts;
      if (n < least || !isTelling(entry)) return [];
      if (sources.some((source) => (count.bySource.get(source) ?? 0) < learning.leastOfSource)) return [];
      const z = zOf(count, goodTotal, badTotal);
      return Math.abs(z) < learning.leastZ ? [] : [{ entry, sign: z > 0 ? 1 : -1, n, sources }];
    })
    .sort((a, b) => (a.entry < b.entry ? -1 : 1));
}
