import { TOKEN, type Tokens } from '../text/tokens';
import { WordMemo } from '../text/word-memo';
import type { AnalysedLanguage, ReadPart } from '../types';
import type { Phrase, WordType } from './compile-lexicon';
import { emojiWeights, emoticonWeights } from './emoji';
import { lexiconOf, wordTypes } from './lexicons';

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

  readWord(at: number, type: WordType): void {
    if (type.role !== null) this.marks[at] = markOf(type.role);
    if (type.factor !== 1) this.factors[at] = type.factor;
    if (type.weight === 0 && type.negated === 0) return;
    const negated = type.negated === 0 ? Number.NaN : type.negated;
    this.add(at, at, type.weight, negated, type.entry || this.tokens.textAt(at), 'lexicon', false);
  }

  readPhrase(phrase: Phrase, first: number, last: number): void {
    if (phrase.role === 'intensity') this.factors[last] = phrase.weight;
    else if (phrase.role !== 'lexicon') this.marks[last] = markOf(phrase.role);
    else if (phrase.weight !== 0) {
      this.add(first, last, phrase.weight, Number.NaN, phrase.entry, 'phrase', phrase.closed);
    }
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
  return finder;
}
