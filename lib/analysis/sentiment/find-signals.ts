import type { WordMemo } from '../text/word-memo';
import type { ReadPart, Token } from '../types';
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
  readonly source: 'word' | 'phrase' | 'emoji';
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
function matchPhrase(words: readonly string[], tokens: readonly Token[], at: number): number {
  let token = at + 1;
  for (let i = 1; i < words.length; i++) {
    if (words[i] === '*') {
      if (tokens[token]?.folded !== words[i + 1]) token++;
    } else if (tokens[token++]?.folded !== words[i]) return 0;
  }
  return token - at;
}

function findPhrase(type: WordType, tokens: readonly Token[], at: number): { phrase: Phrase; length: number } | null {
  const second = type.phrases?.get(tokens[at + 1]?.folded ?? '');
  const open = type.phrases?.get('*');
  for (const list of [second, open]) {
    for (const phrase of list ?? []) {
      const length = matchPhrase(phrase.words, tokens, at);
      if (length > 0) return { phrase, length };
    }
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

function symbolSignal(token: Token, at: number): Signal | null {
  const weight =
    token.kind === 'emoji' ? emojiWeights.get(token.folded) : emoticonWeights.get(token.folded.toLowerCase());
  if (weight === undefined) return null;
  return { first: at, last: at, weight, negated: Number.NaN, entry: token.folded, source: 'emoji', closed: true };
}

// Allocating typed arrays costs more than filling them: kept for the next part, unless it is a giant.
const KEPT = 4096;
const kept = { marks: new Uint8Array(KEPT), factors: new Float64Array(KEPT) };

function blankFindings(length: number): Pick<Findings, 'marks' | 'factors'> {
  if (length > KEPT) return { marks: new Uint8Array(length), factors: new Float64Array(length).fill(1) };
  kept.marks.fill(0, 0, length);
  kept.factors.fill(1, 0, length);
  return kept;
}

/** Walks the tokens once: the longest phrase first, then single words; handles and URLs carry no sentiment. */
export function findSignals(part: ReadPart, types: WordMemo<WordType | null> | null): Findings {
  const { tokens } = part;
  const signals: Signal[] = [];
  const { marks, factors } = blankFindings(tokens.length);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === 'emoji' || token.kind === 'emoticon') {
      const signal = symbolSignal(token, at);
      if (signal !== null) signals.push(signal);
      continue;
    }
    if (types === null || (token.kind !== 'word' && token.kind !== 'hashtag')) continue;
    const type = types.of(token);
    if (type === null) continue;
    const found = type.phrases === null ? null : findPhrase(type, tokens, at);
    if (found !== null) {
      const { phrase, length } = found;
      const last = at + length - 1;
      if (phrase.role === 'intensity') factors[last] = phrase.weight;
      else if (phrase.role === 'lexicon') {
        if (phrase.weight !== 0) {
          signals.push({
            first: at,
            last,
            weight: phrase.weight,
            negated: Number.NaN,
            entry: phrase.entry,
            source: 'phrase',
            closed: phrase.closed,
          });
        }
      } else marks[last] = markOf(phrase.role);
      at = last;
      continue;
    }
    marks[at] = markOf(type.role);
    factors[at] = type.factor;
    if (type.weight === 0 && type.negated === 0) continue;
    const negated = type.negated === 0 ? Number.NaN : type.negated;
    signals.push({
      first: at,
      last: at,
      weight: type.weight,
      negated,
      entry: type.entry || token.folded,
      source: 'word',
      closed: false,
    });
  }
  return { signals, marks, factors };
}
