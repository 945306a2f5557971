import { TOKEN, type Tokens } from '../text/tokens';
import { WordMemo } from '../text/word-memo';
import type { ReadPart } from '../types';
import type { Phrase, WordType } from './compile-lexicon';
import { emojiWeights, emoticonWeights } from './emoji';

/** A lexicon entry found in a text, before anything around it is weighed. */
export interface Signal {
  /** First and last token. */
  readonly first: number;
  readonly last: number;
  readonly weight: number;
  /** Weight if a negation reaches it; NaN when the usual turning applies. */
  readonly negated: number;
  readonly entry: string;
  readonly source: 'lexicon' | 'phrase' | 'emoji';
  readonly closed: boolean;
}

export const MARK = { none: 0, negator: 1, trailing: 2, after: 3, before: 4, irrealis: 5 } as const;

/**
 * Signals of a part and what stands on its other tokens: negators, contrast (`marks`) and intensity (`factors`, 1 = none).
 * The arrays are used again for the next part, so weigh the signals before it is read.
 */
export interface Findings {
  readonly signals: readonly Signal[];
  readonly marks: Uint8Array;
  readonly factors: Float64Array;
}

/** Length in tokens of a phrase that stands at `at`, 0 when it does not. `*` takes at most one word. */
function matchPhrase(words: readonly string[], tokens: Tokens, at: number): number {
  let token = at + 1;
  for (let i = 1; i < words.length; i++) {
    if (words[i] === '*') {
      if (tokens.textAt(token) !== words[i + 1]) token++;
    } else if (tokens.textAt(token++) !== words[i]) return 0;
  }
  return token - at;
}

function findAmong(
  phrases: readonly Phrase[] | undefined,
  tokens: Tokens,
  at: number,
): { phrase: Phrase; length: number } | null {
  if (phrases === undefined) return null;
  for (const phrase of phrases) {
    const length = matchPhrase(phrase.words, tokens, at);
    if (length > 0) return { phrase, length };
  }
  return null;
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
const kept = { marks: new Uint8Array(KEPT), factors: new Float64Array(KEPT) };

function blankFindings(length: number): Pick<Findings, 'marks' | 'factors'> {
  if (length > KEPT) return { marks: new Uint8Array(length), factors: new Float64Array(length).fill(1) };
  kept.marks.fill(0, 0, length);
  kept.factors.fill(1, 0, length);
  return kept;
}

/** Walks the tokens of one part. */
class Finder {
  readonly signals: Signal[] = [];
  readonly marks: Uint8Array;
  readonly factors: Float64Array;

  constructor(private readonly tokens: Tokens) {
    const { marks, factors } = blankFindings(tokens.count);
    this.marks = marks;
    this.factors = factors;
  }

  readSymbol(at: number): void {
    const weight = symbolWeights.of(this.tokens.words[at] ?? 0);
    if (weight !== 0) this.add(at, at, weight, Number.NaN, this.tokens.textAt(at), 'emoji', true);
  }

  /** Reads the longest phrase that begins at a word, else the word; tells the last token it took. */
  readWord(at: number, type: WordType): number {
    const found = type.phrases === null ? null : this.findPhrase(type.phrases, at);
    if (found !== null) return this.takePhrase(found.phrase, at, at + found.length - 1);
    this.marks[at] = markOf(type.role);
    this.factors[at] = type.factor;
    if (type.weight === 0 && type.negated === 0) return at;
    const negated = type.negated === 0 ? Number.NaN : type.negated;
    this.add(at, at, type.weight, negated, type.entry || this.tokens.textAt(at), 'lexicon', false);
    return at;
  }

  private findPhrase(phrases: NonNullable<WordType['phrases']>, at: number) {
    const { tokens } = this;
    return (
      findAmong(phrases.get(tokens.textAt(at + 1)), tokens, at) ?? findAmong(phrases.get('*'), tokens, at)
    );
  }

  private takePhrase(phrase: Phrase, first: number, last: number): number {
    if (phrase.role === 'intensity') this.factors[last] = phrase.weight;
    else if (phrase.role !== 'lexicon') this.marks[last] = markOf(phrase.role);
    else if (phrase.weight !== 0) {
      this.add(first, last, phrase.weight, Number.NaN, phrase.entry, 'phrase', phrase.closed);
    }
    return last;
  }

  private add(
    first: number,
    last: number,
    weight: number,
    negated: number,
    entry: string,
    source: Signal['source'],
    closed: boolean,
  ): void {
    this.signals.push({ first, last, weight, negated, entry, source, closed });
  }
}

/** Walks the tokens once: the longest phrase first, then single words; handles and links carry no sentiment. */
export function findSignals({ tokens }: ReadPart, types: WordMemo<WordType | null> | null): Findings {
  const finder = new Finder(tokens);
  for (let at = 0; at < tokens.count; at++) {
    const kind = tokens.kinds[at];
    if (kind === TOKEN.emoji || kind === TOKEN.emoticon) finder.readSymbol(at);
    else if (types !== null && (kind === TOKEN.word || kind === TOKEN.hashtag)) {
      const type = types.of(tokens.words[at] ?? 0);
      if (type !== null) at = finder.readWord(at, type);
    }
  }
  return finder;
}
