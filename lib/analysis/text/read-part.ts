import type { Part, Span } from '@/lib/domain/mention';
import type { ReadPart, Token, TokenKind } from '../types';
import { abbreviations } from './clause-words';
import { tokenise } from './tokenise';
import { type WordForm, wordForm } from './word-form';

const isUpper = (source: string, at: number): boolean => {
  const char = source.charAt(at);
  return char !== char.toLowerCase();
};

// Variation selector and skin tones say nothing about the feeling.
const strip = (emoji: string): string => emoji.replaceAll('\ufe0f', '').replace(/\p{Emoji_Modifier}/gu, '');

const endsSentence = (source: string, token: Token, previous: Token | undefined): boolean => {
  const mark = source.charCodeAt(token.start);
  if (mark === 0x0a || mark === 0x0d || mark === 0x2028 || mark === 0x2029) return true;
  if (mark === 0x21 || mark === 0x3f) return true;
  if (mark !== 0x2e && mark !== 0x2026) return false;
  if (token.end >= source.length) return true;
  const spaced = source.charCodeAt(token.end) <= 0x20;
  if (token.end - token.start > 1 || mark === 0x2026) return !spaced || isUpper(source, token.end + 1);
  const afterAbbreviation =
    previous?.kind === 'word' &&
    previous.end === token.start &&
    (abbreviations.has(previous.folded) || previous.end - previous.start === 1);
  if (afterAbbreviation) return spaced && isUpper(source, token.end + 1) && previous?.folded === 'etc';
  return spaced || isUpper(source, token.end) || !/[\p{L}\p{N}]/u.test(source.charAt(token.end));
};

// , ; : ) ] – — and a dash that stands alone close a clause; ( [ ¿ ¡ open one.
const CLOSES_CLAUSE = new Set([0x2c, 0x3b, 0x3a, 0x29, 0x5d, 0x2013, 0x2014, 0x2026, 0x2d]);
const OPENS_CLAUSE = new Set([0x28, 0x5b, 0xbf, 0xa1]);

const closesClause = (source: string, token: Token): boolean =>
  CLOSES_CLAUSE.has(source.charCodeAt(token.start)) ||
  (source.charCodeAt(token.start) === 0x2e && token.end - token.start > 1);

const isNewline = (source: string, token: Token): boolean => {
  const code = source.charCodeAt(token.start);
  return code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029;
};

/** Gathers tokens into sentences and clauses as they come. */
class Reader {
  readonly tokens: Token[] = [];
  readonly sentences: { start: number; end: number }[] = [];
  readonly clauses: { start: number; end: number }[] = [];
  private newSentence = true;
  private newClause = true;
  private joiner: Token | null = null;
  private sentence: { start: number; end: number } = { start: 0, end: 0 };
  private clause: { start: number; end: number } = { start: 0, end: 0 };

  constructor(private readonly source: string) {}

  take(kind: TokenKind, start: number, end: number): void {
    if (kind === 'word') this.takeWord(kind, start, start, end);
    else if (kind === 'hashtag' || kind === 'handle') this.takeWord(kind, start + 1, start, end);
    else {
      const raw = this.source.slice(start, end);
      const folded = kind === 'emoji' ? strip(raw) : raw;
      const token: Token = { kind, folded, id: -1, start, end, sentence: 0, clause: 0 };
      if (kind === 'punctuation') this.takeMark(token);
      else this.place(token);
      this.joiner = null;
    }
  }

  private takeWord(kind: TokenKind, wordStart: number, start: number, end: number): void {
    const form = wordForm(this.source, wordStart, end);
    if (kind === 'word') this.openClause(form);
    const token: Token = { kind, folded: form.folded, id: form.id, start, end, sentence: 0, clause: 0 };
    this.place(token);
    this.joiner = kind === 'word' && form.joins ? token : null;
  }

  /** A clause opens at its conjunction; a joiner ("and") only when what follows starts a new statement. */
  private openClause(form: WordForm): void {
    if (form.opensClause) this.newClause = true;
    else if (this.joiner !== null && form.startsSubject) this.moveJoiner(this.joiner);
  }

  private moveJoiner(joiner: Token): void {
    const clause = this.clauses[joiner.clause];
    if (clause === undefined || clause.start === joiner.start) return;
    clause.end = this.tokens[this.tokens.length - 2]?.end ?? joiner.start;
    this.clause = { start: joiner.start, end: joiner.end };
    this.clauses.push(this.clause);
    joiner.clause = this.clauses.length - 1;
  }

  private takeMark(token: Token): void {
    const ends = endsSentence(this.source, token, this.tokens[this.tokens.length - 1]);
    if (!isNewline(this.source, token)) {
      if (OPENS_CLAUSE.has(this.source.charCodeAt(token.start))) this.newClause = true;
      // A mark that ends belongs to what it ends.
      else if (this.tokens.length > 0 && (ends || closesClause(this.source, token))) this.newClause = false;
      if (ends && this.tokens.length > 0) this.newSentence = false;
      this.place(token);
    }
    if (ends) this.newSentence = true;
    else if (closesClause(this.source, token)) this.newClause = true;
  }

  private place(token: Token): void {
    const { start, end } = token;
    if (this.newSentence) this.sentences.push((this.sentence = { start, end }));
    if (this.newSentence || this.newClause) this.clauses.push((this.clause = { start, end }));
    this.newSentence = false;
    this.newClause = false;
    token.sentence = this.sentences.length - 1;
    token.clause = this.clauses.length - 1;
    this.sentence.end = end;
    this.clause.end = end;
    this.tokens.push(token);
  }
}

/**
 * Reads a title or text in one pass over its char codes: tokens with UTF-16 offsets, sentences (end at . ! ? … and line
 * breaks) and clauses (open at commas and other marks, contrast and cause words, and joiners before a new subject).
 * Language-independent, since the language is voted from these tokens. Hashtags and handles fold without their sign;
 * hyphens inside words part them; apostrophes do not ("don't" is one word).
 */
export function readPart(source: string, part: Part): ReadPart {
  const reader = new Reader(source);
  tokenise(source, (kind, start, end) => reader.take(kind, start, end));
  const { tokens, sentences, clauses } = reader;
  return {
    in: part,
    source,
    tokens,
    sentences: sentences satisfies Span[],
    clauses: clauses satisfies Span[],
  };
}
