import { TOKEN, type Tokens } from '../text/tokens';
import { WordMemo } from '../text/word-memo';
import type { AnalysedLanguage, ReadPart } from '../types';
import type { Phrase, WordType } from './compile-lexicon';
import { emojiWeights, emoticonWeights } from './emoji';
import { lexiconOf, wordTypes } from './lexicons';

/** Where a signal comes from; names are those of `SOURCES`. */
export const SOURCES = ['lexicon', 'phrase', 'emoji'] as const;
const LEXICON = 0;
const PHRASE = 1;
const EMOJI = 2;

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

  add(
    first: number,
    last: number,
    weight: number,
    negated: number,
    entry: string,
    source: number,
    closed: boolean,
  ): void {
    const at = this.count++;
    this.firsts[at] = first;
    this.lasts[at] = last;
    this.weights[at] = weight;
    this.negated[at] = negated;
    this.entries[at] = entry;
    this.sources[at] = source;
    this.closed[at] = closed;
  }
}

export const MARK = { none: 0, negator: 1, trailing: 2, after: 3, before: 4, irrealis: 5 } as const;

/**
 * Signals of a part and what stands on its other tokens: negators, contrast (`marks`) and intensity (`factors`, 1 = none).
 * All of it is used again for the next part, so weigh the signals before it is read.
 */
export interface Findings {
  readonly signals: Signals;
  readonly marks: Uint8Array;
  readonly factors: Float64Array;
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
const kept: Findings = { signals: new Signals(), marks: new Uint8Array(KEPT), factors: new Float64Array(KEPT) };

function blankFindings(length: number): Findings {
  if (length > KEPT) {
    return { signals: new Signals(), marks: new Uint8Array(length), factors: new Float64Array(length).fill(1) };
  }
  kept.signals.count = 0;
  kept.marks.fill(0, 0, length);
  kept.factors.fill(1, 0, length);
  return kept;
}

/** Walks the tokens of one part. */
class Finder {
  readonly found: Findings;

  constructor(private readonly tokens: Tokens) {
    this.found = blankFindings(tokens.count);
  }

  readSymbol(at: number): void {
    const weight = symbolWeights.of(this.tokens.words[at] ?? 0);
    if (weight !== 0) this.found.signals.add(at, at, weight, Number.NaN, this.tokens.textAt(at), EMOJI, true);
  }

  readWord(at: number, type: WordType): void {
    const { signals, marks, factors } = this.found;
    if (type.role !== null) marks[at] = markOf(type.role);
    if (type.factor !== 1) factors[at] = type.factor;
    if (type.weight === 0 && type.negated === 0) return;
    const negated = type.negated === 0 ? Number.NaN : type.negated;
    signals.add(at, at, type.weight, negated, type.entry || this.tokens.textAt(at), LEXICON, false);
  }

  readPhrase(phrase: Phrase, first: number, last: number): void {
    const { signals, marks, factors } = this.found;
    if (phrase.role === 'intensity') factors[last] = phrase.weight;
    else if (phrase.role !== 'lexicon') marks[last] = markOf(phrase.role);
    else if (phrase.weight !== 0) {
      signals.add(first, last, phrase.weight, Number.NaN, phrase.entry, PHRASE, phrase.closed);
    }
  }
}

/** Walks the tokens once: the longest phrase first, then single words; handles and links carry no sentiment. */
export function findSignals({ tokens }: ReadPart, language: AnalysedLanguage | null): Findings {
  const finder = new Finder(tokens);
  const phrases = language === null ? null : lexiconOf(language).phrases;
  const types = language === null ? null : wordTypes(language);
  for (let at = 0; at < tokens.count; at++) {
    const kind = tokens.kinds[at];
    if (kind === TOKEN.emoji || kind === TOKEN.emoticon) finder.readSymbol(at);
    else if (types !== null && (kind === TOKEN.word || kind === TOKEN.hashtag)) {
      const found = phrases?.find(tokens, at) ?? null;
      if (found === null) {
        const type = types.of(tokens.words[at] ?? 0);
        if (type !== null) finder.readWord(at, type);
      } else {
        finder.readPhrase(found.phrase, at, at + found.length - 1);
        at += found.length - 1;
      }
    }
  }
  return finder.found;
}
