import { eld } from 'eld/extrasmall';
import { WordMemo } from '../text/word-memo';
import { WordNumbers } from '../text/word-numbers';
import { TOKEN } from '../text/tokens';
import type { ReadPart } from '../types';
import { wordTypes } from '../sentiment/lexicons';
import { functionVotes, VOTED, type Vote, type Voted } from './function-words';
import { alienTo, sistersOf } from './word-shapes';
import { FEW_WORDS, knowledgeOf, shortVotes } from './short-votes';

const ES = VOTED.indexOf('es');
const PT = VOTED.indexOf('pt');

/** Words decide when the first language is this far ahead; else the n-grams of `eld` are asked. */
const CLEAR_LEAD = 1.6;
const CLEAR_RATIO = 1.7;
/** Words that vote; a longer text is told by its beginning. */
const MOST_TOKENS = 60;

/**
 * Where little else tells: one of the two languages this product is for, else one with many speakers who write reviews.
 * Catalan and Dutch, close to Spanish and German, are to be shown by what is said.
 */
const PRIORS: Readonly<Record<Voted, number>> = {
  en: 0.3,
  es: 0.3,
  pt: 0.2,
  fr: 0.2,
  it: 0.2,
  de: 0.2,
  ca: 0,
  nl: 0,
};
/** What a language loses where none of the words is spelt as its own are. */
const ALIEN_SPELLING = 0.5;

const SPANISH_MARK = /[ñÑ¿¡]/;
const PORTUGUESE_MARK = /[ãõÃÕ]/;

const NO_VOTE: Vote = { languages: [], weight: 0, sisters: [] };
const LEXICON_WEIGHT = 0.4;
const SISTERS_PART = 0.5;

const lexiconVotes = new Map<string, Vote>();

/** The vote of a word of a lexicon; languages that may spell it so have a part in it. */
function lexiconVote(folded: string, language: 'en' | 'es'): Vote {
  const sisters = sistersOf(folded, language).map((one) => VOTED.indexOf(one));
  const key = [language, ...sisters].join();
  const known = lexiconVotes.get(key) ?? { languages: [VOTED.indexOf(language)], weight: LEXICON_WEIGHT, sisters };
  lexiconVotes.set(key, known);
  return known;
}

/** Function words vote fully, words of one language's lexicon a little. */
function voteOf(folded: string, word: number): Vote {
  const vote = functionVotes.get(folded);
  if (vote !== undefined) return vote;
  if (folded.length < 3) return NO_VOTE;
  const english = wordTypes('en').knows(word);
  const spanish = wordTypes('es').knows(word);
  if (english === spanish) return NO_VOTE;
  return lexiconVote(folded, english ? 'en' : 'es');
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
const alienMemo = new WordMemo(alienTo);

function cast(word: number, votes: Float64Array): void {
  const number = voteNumbers.of(word);
  if (number === NONE_CAST) return;
  const { languages, weight, sisters } = votesMet[number] ?? NO_VOTE;
  for (let i = 0; i < languages.length; i++) {
    const language = languages[i] ?? 0;
    votes[language] = (votes[language] ?? 0) + weight;
  }
  for (let i = 0; i < sisters.length; i++) {
    const language = sisters[i] ?? 0;
    votes[language] = (votes[language] ?? 0) + weight * SISTERS_PART;
  }
}

// Cast anew for each text.
const castVotes = new Float64Array(VOTED.length);

interface WordsRead {
  readonly written: string[];
  readonly numbers: number[];
}

/** The first words of the parts, as written, and their numbers in the vocabulary: enough to tell a language by. */
function wordsOf(parts: readonly ReadPart[]): WordsRead {
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
const OF_FEW_WORDS: Weights = { nGrams: 3, vote: 2, mostVotes: 4 };

const VOTED_CODES: ReadonlySet<string> = new Set(VOTED);

/** The language with the highest score, of equal ones the first by its code; `und` where none has any. */
function strongestOf(scores: Readonly<Record<string, number>>): string {
  let strongest = 'und';
  let most = 0;
  for (const [code, score] of Object.entries(scores)) {
    if (score < most || (score === most && code > strongest)) continue;
    [strongest, most] = [code, score];
  }
  return strongest;
}

/** How far the n-grams of a language that is not voted on must be ahead, of few words and of more. */
const AHEAD = { few: 1.5, more: 1.15 };
/** Votes that the languages told by words may have all the same, at most; and for each word of the text. */
const CHANCE_VOTES = 0.4;
const CHANCE_VOTES_OF_WORD = 0.08;
/** Letters of Latin script that none of the languages voted on writes. */
const UNREAD_LETTERS = /[ąćčďđęěğıłńňőřśšşșťţțůűźżžăåø]/iu;

/** Whether a text is in the language that its n-grams look most like, and that is none told by words: those say next to nothing in it. */
function isUnread(
  strongest: string,
  score: number,
  bestVoted: number,
  votes: number,
  text: string,
  words: number,
): boolean {
  if (strongest === 'und' || VOTED_CODES.has(strongest)) return false;
  if (words <= FEW_WORDS) return votes < CHANCE_VOTES && score > bestVoted * AHEAD.few;
  const isSpeltSo = UNREAD_LETTERS.test(text);
  const chance = Math.max(CHANCE_VOTES, CHANCE_VOTES_OF_WORD * words * (isSpeltSo ? 3 : 1));
  return votes < chance && (isSpeltSo || score > bestVoted * AHEAD.more);
}

function nGramLanguage({ written, numbers }: WordsRead, first: number, votes: Float64Array, weights: Weights): string {
  const text = written.join(' ');
  const scores = eld.detect(text).getScores();
  const strongest = strongestOf(scores);
  if (!isLatin(text)) return strongest;
  // Words and n-grams together.
  let best = -1;
  let language = 'und';
  for (const [i, code] of VOTED.entries()) {
    const evidence =
      (scores[code] ?? 0) * weights.nGrams +
      Math.min(votes[i] ?? 0, weights.mostVotes) * weights.vote +
      (i === first ? 0.01 : 0) -
      alienShare(numbers, i) * ALIEN_SPELLING;
    const likelihood = evidence > 0 ? evidence + PRIORS[code] : 0;
    if (likelihood > best && likelihood > 0) {
      best = likelihood;
      language = code;
    }
  }
  return isUnread(strongest, scores[strongest] ?? 0, scores[language] ?? 0, votes[first] ?? 0, text, numbers.length)
    ? strongest
    : language;
}

function alienShare(numbers: readonly number[], language: number): number {
  let alien = 0;
  for (const word of numbers) if ((alienMemo.of(word) >> language) & 1) alien += 1;
  return numbers.length === 0 ? 0 : alien / numbers.length;
}

function indexOfMost(votes: Float64Array): number {
  let first = 0;
  for (let i = 1; i < votes.length; i++) if ((votes[i] ?? 0) > (votes[first] ?? 0)) first = i;
  return first;
}

/** The language of a text of few words, by what each of them is in any language and by its letters. */
function languageOfFew(parts: readonly ReadPart[]): string {
  const read = wordsOf(parts);
  const votes = shortVotes(
    read.numbers.map((word) => knowledgeMemo.of(word)),
    parts.map((part) => part.source),
  );
  return nGramLanguage(read, indexOfMost(votes), votes, OF_FEW_WORDS);
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
  return nGramLanguage(wordsOf(parts), first, votes, USUAL);
}
