import type { TermCount } from '@/lib/domain/counts';
import { readPart } from '../text/read-part';
import { variantKey } from './variant-key';
import { Tokens } from '../text/tokens';
import { vocabulary } from '../text/vocabulary';
import { WordMemo } from '../text/word-memo';
import type { AnalysedLanguage } from '../types';
import { nameEnd, ROLE, roleAt, topicRoles } from './naming-words';
import { TermLabels } from './term-labels';

/** Of a very long text so much is read: topics are counted by text, and it names them early. */
const MOST_READ = 4000;
/** Pairs of terms as one number. */
const PAIRED = 2 ** 24;

const keys = {
  en: new WordMemo((folded) => variantKey(folded, 'en')),
  es: new WordMemo((folded) => variantKey(folded, 'es')),
} as const satisfies Record<AnalysedLanguage, WordMemo<string>>;

class Counts {
  readonly parts: ([number, number] | null)[] = [];
  readonly texts: number[] = [];
  readonly times: number[] = [];
  readonly rest: number[] = [];
  /** The text, counted through both sides, that named it last. */
  readonly last: number[] = [];

  add(parts: [number, number] | null): number {
    this.texts.push(0);
    this.times.push(0);
    this.rest.push(0);
    this.last.push(0);
    return this.parts.push(parts) - 1;
  }
}

/**
 * Counts what texts of one language name: words that are neither function words nor evaluations, and names of two of
 * them. Words with one stem are one term, whatever their number, gender, accents and capitals. Of the rest that a
 * selection is held against, only the selection's own terms are counted, so that it is to be read last.
 */
export class TermCounter {
  /** Texts read of each side, and naming words in those of the selection. */
  texts = 0;
  restTexts = 0;
  words = 0;
  private readonly counts = new Counts();
  private readonly labels = new TermLabels();
  private readonly ofStem = new Map<string, number>();
  private readonly ofPair = new Map<number, number>();
  private readonly tokens = new Tokens();

  constructor(private readonly language: AnalysedLanguage) {}

  /** Reads a text of the selection. */
  addSelected(text: string): void {
    this.texts += 1;
    this.read(text, true);
  }

  /** Reads a text of the rest. */
  addRest(text: string): void {
    this.restTexts += 1;
    this.read(text, false);
  }

  /** Every term that the selection names, numbered from 0 in the order in which it was first named. */
  all(): TermCount[] {
    const { parts, texts, times, rest } = this.counts;
    return parts.map((ofTerm, term) => ({
      term,
      parts: ofTerm,
      texts: texts[term] ?? 0,
      times: times[term] ?? 0,
      rest: rest[term] ?? 0,
    }));
  }

  /** How the selection writes a term most often. */
  labelOf(term: number): string {
    return this.labels.of(term);
  }

  private read(text: string, isSelected: boolean): void {
    vocabulary.betweenTexts();
    const source = text.length > MOST_READ ? text.slice(0, MOST_READ) : text;
    const { tokens } = readPart(source, 'text', this.tokens);
    const known = topicRoles[this.language];
    let next = roleAt(tokens, 0, known);
    for (let at = 0; at < tokens.count; at++) {
      const here = next;
      next = roleAt(tokens, at + 1, known);
      if (here !== ROLE.names) continue;
      const word = this.wordTerm(tokens.words[at] ?? 0, isSelected);
      if (isSelected) this.words += 1;
      if (word === undefined) continue;
      this.count(word, source, at, at, isSelected);
      const end = nameEnd(tokens, at, next, known);
      if (end === at) continue;
      const second = this.wordTerm(tokens.words[end] ?? 0, isSelected);
      if (second === undefined || second === word) continue;
      const pair = this.pairTerm(word, second, isSelected);
      if (pair !== undefined) this.count(pair, source, at, end, isSelected);
    }
  }

  private wordTerm(word: number, isSelected: boolean): number | undefined {
    const key = keys[this.language].of(word);
    const term = this.ofStem.get(key);
    if (term !== undefined || !isSelected) return term;
    const added = this.counts.add(null);
    this.ofStem.set(key, added);
    return added;
  }

  private pairTerm(first: number, second: number, isSelected: boolean): number | undefined {
    const key = first * PAIRED + second;
    const term = this.ofPair.get(key);
    if (term !== undefined || !isSelected) return term;
    const added = this.counts.add([first, second]);
    this.ofPair.set(key, added);
    return added;
  }

  private count(term: number, source: string, from: number, to: number, isSelected: boolean): void {
    const { counts, tokens } = this;
    const text = this.texts + this.restTexts;
    const isNew = counts.last[term] !== text;
    counts.last[term] = text;
    const side = isSelected ? counts.texts : counts.rest;
    if (isNew) side[term] = (side[term] ?? 0) + 1;
    if (!isSelected) return;
    counts.times[term] = (counts.times[term] ?? 0) + 1;
    const start = tokens.starts[from] ?? 0;
    const opens = tokens.sentences.starts[tokens.sentenceOf[from] ?? 0] === start;
    if (isNew) this.labels.vote(term, { source, start, end: tokens.ends[to] ?? start, opens });
  }
}
