import { TOKEN, type Tokens } from '../text/tokens';
import { isUnmatched } from '../text/unmatched';
import { WordMemo } from '../text/word-memo';
import type { ReadPart } from '../types';
import type { Phrase, WordType } from './compile-lexicon';
import { emojiWeights, emoticonWeights } from './emoji';
import type { WordReader } from './lexicons';
import { SOURCE } from './terms';

/** Lexicon entries found in a text before anything around them is weighed, side by side and in the order of the text. */
export class Signals {
  count = 0;
  /** First and last token. */
  readonly firsts: number[] = [];
  readonly lasts: number[] = [];
  readonly weights: number[] = [];
  /** Weight if a negation reaches it; NaN when the usual turning applies. */
  readonly negated: number[] = [];
  readonly entries: string[] = [];
  /** Index in `SOURCES`. */
  readonly sources: number[] = [];
  /** No negation turns it. */
  readonly closed: boolean[] = [];
  readonly courtesies: boolean[] = [];

  add(
    first: number,
    last: number,
    weight: number,
    negated: number,
    entry: string,
    source: number,
    closed: boolean,
    courtesy: boolean,
  ): void {
    const at = this.count++;
    this.firsts[at] = first;
    this.lasts[at] = last;
    this.weights[at] = weight;
    this.negated[at] = negated;
    this.entries[at] = entry;
    this.sources[at] = source;
    this.closed[at] = closed;
    this.courtesies[at] = courtesy;
  }
}

export const MARK = { none: 0, negator: 1, trailing: 2, after: 3, before: 4, irrealis: 5 } as const;

/** Of a sentence without a "but". */
export const NO_CONTRAST = -1;

/**
 * Signals of a part and what stands on its other tokens: negators, contrast (`marks`) and intensity (`factors`, 1 = none);
 * and the token of the last "but" of each sentence (`contrasts`).
 * All of it is used again for the next part, so weigh the signals before it is read.
 */
export interface Findings {
  readonly signals: Signals;
  readonly marks: Uint8Array;
  readonly factors: Float64Array;
  readonly contrasts: Int32Array;
}

function markOf(role: Phrase['role'] | null): number {
  if (role === 'negator') return MARK.negator;
  if (role === 'trailing') return MARK.trailing;
  if (role === 'after') return MARK.after;
  if (role === 'before') return MARK.before;
  return role === 'irrealis' ? MARK.irrealis : MARK.none;
}

const symbolWeights = new WordMemo((symbol) => emojiWeights.get(symbol) ?? emoticonWeights.get(symbol) ?? 0);

// Allocating typed arrays costs more than filling them: kept for the next part, unless it is a giant.
const KEPT = 4096;
const newFindings = (tokens: number, sentences: number): Findings => ({
  signals: new Signals(),
  marks: new Uint8Array(tokens),
  factors: new Float64Array(tokens).fill(1),
  contrasts: new Int32Array(sentences).fill(NO_CONTRAST),
});
const kept = newFindings(KEPT, KEPT);

function blankFindings(tokens: number, sentences: number): Findings {
  if (tokens > KEPT) return newFindings(tokens, sentences);
  kept.signals.count = 0;
  kept.marks.fill(0, 0, tokens);
  kept.factors.fill(1, 0, tokens);
  kept.contrasts.fill(NO_CONTRAST, 0, sentences);
  return kept;
}

/** Walks the tokens of one part. */
class Finder {
  readonly found: Findings;

  constructor(private readonly tokens: Tokens) {
    this.found = blankFindings(tokens.count, tokens.sentences.count);
  }

  readSymbol(at: number): void {
    const weight = symbolWeights.of(this.tokens.words[at] ?? 0);
    if (weight !== 0)
      this.found.signals.add(at, at, weight, Number.NaN, this.tokens.textAt(at), SOURCE.emoji, true, false);
  }

  private mark(at: number, role: Phrase['role'] | null): void {
    const mark = markOf(role);
    if (mark === MARK.negator && isUnmatched(this.tokens, at)) return;
    this.found.marks[at] = mark;
    if (mark === MARK.after) this.found.contrasts[this.tokens.sentenceOf[at] ?? 0] = at;
  }

  readWord(at: number, type: WordType): void {
    const { signals, factors } = this.found;
    if (type.role !== null) this.mark(at, type.role);
    if (type.factor !== 1) factors[at] = type.factor;
    if (type.weight === 0 && type.negated === 0) return;
    const negated = type.negated === 0 ? Number.NaN : type.negated;
    signals.add(at, at, type.weight, negated, type.entry || this.tokens.textAt(at), type.source, false, type.courtesy);
  }

  readHashtag(at: number, type: WordType | null): void {
    if (type !== null) this.found.signals.add(at, at, type.weight, Number.NaN, type.entry, type.source, true, false);
  }

  readPhrase(phrase: Phrase, first: number, last: number): void {
    const { signals, factors } = this.found;
    if (phrase.role === 'intensity') factors[last] = phrase.weight;
    else if (phrase.role !== 'lexicon') this.mark(last, phrase.role);
    else if (phrase.weight !== 0) {
      signals.add(first, last, phrase.weight, Number.NaN, phrase.entry, phrase.source, phrase.closed, phrase.courtesy);
    }
  }
}

/** Walks the tokens once: the longest phrase first, then single words; handles and links carry no sentiment. */
export function findSignals({ tokens }: ReadPart, words: WordReader | null): Findings {
  const finder = new Finder(tokens);
  const phrases = words === null ? null : words.phrases;
  const types = words === null ? null : words.types;
  for (let at = 0; at < tokens.count; at++) {
    const kind = tokens.kinds[at];
    if (kind === TOKEN.emoji || kind === TOKEN.emoticon) finder.readSymbol(at);
    else if (types !== null && (kind === TOKEN.word || kind === TOKEN.hashtag)) {
      const found = phrases?.find(tokens, at) ?? null;
      if (found === null) {
        const type = types.sayingOf(tokens.words[at] ?? 0);
        if (type !== null) finder.readWord(at, type);
        else if (kind === TOKEN.hashtag && words !== null && types.of(tokens.words[at] ?? 0) === null)
          finder.readHashtag(at, words.hashtags.of(tokens.words[at] ?? 0));
      } else {
        finder.readPhrase(found.phrase, at, at + found.length - 1);
        at += found.length - 1;
      }
    }
  }
  return finder.found;
}
