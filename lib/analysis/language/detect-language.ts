import { eld } from 'eld/extrasmall';
import { WordMemo } from '../text/word-memo';
import { WordNumbers } from '../text/word-numbers';
import { TOKEN } from '../text/tokens';
import type { ReadPart } from '../types';
import { wordTypes } from '../sentiment/lexicons';
import { functionVotes, VOTED, type Vote } from './function-words';
import { FEW_WORDS, knowledgeOf, shortVotes } from './short-votes';

const EN = VOTED.indexOf('en');
const ES = VOTED.indexOf('es');
const PT = VOTED.indexOf('pt');

/** Words decide when the first language is this far ahead; else the n-grams of `eld` are asked. */
const CLEAR_LEAD = 1.6;
const CLEAR_RATIO = 1.7;
/** Words that vote; a longer text is told by its beginning. */
const MOST_TOKENS = 60;

const PRIOR = 0.1;

const SPANISH_MARK = /[ñÑ¿¡]/;
const PORTUGUESE_MARK = /[ãõÃÕ]/;

const NO_VOTE: Vote = { languages: [], weight: 0 };
const LEXICON_WEIGHT = 0.4;
const ENGLISH_VOTE: Vote = { languages: [EN], weight: LEXICON_WEIGHT };
const SPANISH_VOTE: Vote = { languages: [ES], weight: LEXICON_WEIGHT };

/** Function words vote fully, words of one language's lexicon a little. */
function voteOf(folded: string, word: number): Vote {
  const vote = functionVotes.get(folded);
  if (vote !== undefined) return vote;
  if (folded.length < 3) return NO_VOTE;
  const english = wordTypes('en').knows(word);
  const spanish = wordTypes('es').knows(word);
  if (english === spanish) return NO_VOTE;
  return english ? ENGLISH_VOTE : SPANISH_VOTE;
}

/** The votes met, by number; words share few of them, and most have none. */
const NONE_CAST = 0;
const votesMet: Vote[] = [NO_VOTE];
const voteNumbers = new WordNumbers((folded, word) => {
  const vote = voteOf(folded, word);
  const known = votesMet.indexOf(vote);
  return known >= 0 ? known : votesMet.push(vote) - 1;
});
const knowledgeMemo = new WordMemo(knowledgeOf);

function cast(word: number, votes: Float64Array): void {
  const number = voteNumbers.of(word);
  if (number === NONE_CAST) return;
  const { languages, weight } = votesMet[number] ?? NO_VOTE;
  for (let i = 0; i < languages.length; i++) {
    const language = languages[i] ?? 0;
    votes[language] = (votes[language] ?? 0) + weight;
  }
}

// Cast anew for each text.
const castVotes = new Float64Array(VOTED.length);

/** The first words of the parts, as written, and their numbers in the vocabulary: enough to tell a language by. */
function wordsOf(parts: readonly ReadPart[]): { written: string[]; numbers: number[] } {
  const written: string[] = [];
  const numbers: number[] = [];
  for (const { source, tokens } of parts) {
    for (let at = 0; at < tokens.count && written.length < MOST_TOKENS; at++) {
      if (tokens.kinds[at] !== TOKEN.word) continue;
      written.push(source.slice(tokens.starts[at], tokens.ends[at]));
      numbers.push(tokens.words[at] ?? 0);
    }
  }
  return { written, numbers };
}

/** Latin letters only? Other scripts are left to the n-grams. */
const isLatin = (text: string): boolean => !/[^\P{L}\p{Script=Latin}]/u.test(text);

/** How much the n-grams' scores (0–1) and a vote count; of more than `mostVotes` no more is believed. */
interface Weights {
  readonly nGrams: number;
  readonly vote: number;
  readonly mostVotes: number;
}

const USUAL: Weights = { nGrams: 4, vote: 0.5, mostVotes: 4 };
/** N-grams of a word or two are little to go by ("Fine" looks Italian, "Pésimo" too): what the words mean tells more. */
const OF_FEW_WORDS: Weights = { nGrams: 2.5, vote: 2, mostVotes: 4 };

function nGramLanguage(text: string, first: number, votes: Float64Array, weights: Weights): string {
  const scores = eld.detect(text).getScores();
  if (!isLatin(text)) {
    const [best] = Object.entries(scores).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return best?.[0] ?? 'und';
  }
  // Words and n-grams together.
  let best = -1;
  let language = 'und';
  for (let i = 0; i < VOTED.length; i++) {
    const code = VOTED[i] ?? 'und';
    const evidence =
      (scores[code] ?? 0) * weights.nGrams +
      Math.min(votes[i] ?? 0, weights.mostVotes) * weights.vote +
      (i === first ? 0.01 : 0);
    // Where nothing else tells, one of the two languages this product is for.
    const likelihood = evidence > 0.02 ? evidence + (i === EN || i === ES ? PRIOR : 0) : 0;
    if (likelihood > best && likelihood > 0) {
      best = likelihood;
      language = code;
    }
  }
  const [strongest] = Object.entries(scores).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const foreign = strongest !== undefined && !(VOTED as readonly string[]).includes(strongest[0]);
  return foreign && (votes[first] ?? 0) < 0.4 && strongest[1] > (scores[language] ?? 0) * 1.5 ? strongest[0] : language;
}

function indexOfMost(votes: Float64Array): number {
  let first = 0;
  for (let i = 1; i < votes.length; i++) if ((votes[i] ?? 0) > (votes[first] ?? 0)) first = i;
  return first;
}

/** The language of a text of few words, by what each of them is in any language and by its letters. */
function languageOfFew(parts: readonly ReadPart[]): string {
  const { written, numbers } = wordsOf(parts);
  const votes = shortVotes(
    numbers.map((word) => knowledgeMemo.of(word)),
    parts.map((part) => part.source),
  );
  return nGramLanguage(written.join(' '), indexOfMost(votes), votes, OF_FEW_WORDS);
}

/**
 * ISO 639-1 code of what the parts are written in, `und` when nothing tells. Function and lexicon words vote; short or
 * close cases ask `eld` (n-grams), and in those of few words any known word votes. Handles, links, numbers and hashtags do not count.
 */
export function detectLanguage(parts: readonly ReadPart[]): string {
  const votes = castVotes.fill(0);
  let words = 0;
  for (const part of parts) {
    const { tokens } = part;
    for (let at = 0; at < tokens.count; at++) {
      if (tokens.kinds[at] !== TOKEN.word) continue;
      if (words++ > MOST_TOKENS) break;
      cast(tokens.words[at] ?? 0, votes);
    }
    if (SPANISH_MARK.test(part.source)) votes[ES] = (votes[ES] ?? 0) + 1;
    if (PORTUGUESE_MARK.test(part.source)) votes[PT] = (votes[PT] ?? 0) + 1;
  }
  if (words === 0) return 'und';
  if (words <= FEW_WORDS) return languageOfFew(parts);
  const first = indexOfMost(votes);
  let second = 0;
  for (let i = 0; i < votes.length; i++) if (i !== first && (votes[i] ?? 0) > second) second = votes[i] ?? 0;
  const lead = votes[first] ?? 0;
  if (lead - second >= CLEAR_LEAD && lead >= second * CLEAR_RATIO) return VOTED[first] ?? 'und';
  return nGramLanguage(wordsOf(parts).written.join(' '), first, votes, USUAL);
}
