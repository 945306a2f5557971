import type { Part } from '@/lib/domain/mention';
import type { ReadPart } from '../types';
import { CHAR, charClass } from './char-class';
import { tokenise } from './tokenise';
import { TOKEN, Tokens, TONE } from './tokens';
import { TRAIT, traitsOf, wordOf } from './vocabulary';

const isNewline = (mark: number): boolean => mark === 0x0a || mark === 0x0d || mark === 0x2028 || mark === 0x2029;

function isUpper(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  const char = source.charAt(at);
  return char !== char.toLowerCase();
}

function isLetterOrNumber(source: string, at: number): boolean {
  const kind = charClass(source.charCodeAt(at));
  return kind === CHAR.letter || kind === CHAR.digit || /\p{N}/u.test(source.charAt(at));
}

// , ; : ) ] – — … and a dash that stands alone close a clause; ( [ ¿ ¡ open one.
const closesClause = (mark: number): boolean =>
  mark === 0x2c ||
  mark === 0x3b ||
  mark === 0x3a ||
  mark === 0x29 ||
  mark === 0x5d ||
  mark === 0x2013 ||
  mark === 0x2014 ||
  mark === 0x2026 ||
  mark === 0x2d;
const opensClause = (mark: number): boolean => mark === 0x28 || mark === 0x5b || mark === 0xbf || mark === 0xa1;

/** Gathers tokens into sentences and clauses as they come. */
class Reader {
  private newSentence = true;
  private newClause = true;
  /** Index of the token right before when it joins ("and"), −1 otherwise. */
  private joiner = -1;

  constructor(
    private readonly source: string,
    private readonly tokens: Tokens,
  ) {}

  take(kind: number, start: number, end: number, entry: number): void {
    const word = wordOf(entry);
    if (kind === TOKEN.word) {
      const traits = traitsOf(entry);
      if ((traits & TRAIT.opensClause) !== 0) this.newClause = true;
      // A joiner ("and") opens a clause only when what follows starts a new statement.
      else if (this.joiner >= 0 && (traits & TRAIT.startsSubject) !== 0) this.moveJoiner();
      this.place(kind, start, end, word, traits);
      if (end - start > 2) {
        this.tokens.longWords += 1;
        if ((traits & TRAIT.capitals) !== 0) this.tokens.shoutedWords += 1;
      }
      this.joiner = (traits & TRAIT.joins) !== 0 ? this.tokens.count - 1 : -1;
    } else {
      if (kind === TOKEN.punctuation) this.takeMark(start, end, word);
      else this.place(kind, start, end, word, 0);
      this.joiner = -1;
    }
  }

  private moveJoiner(): void {
    const { tokens, joiner } = this;
    const { clauses } = tokens;
    const last = clauses.count - 1;
    const start = tokens.starts[joiner] ?? 0;
    if (clauses.starts[last] === start) return;
    clauses.ends[last] = tokens.ends[joiner - 1] ?? start;
    clauses.add(start, tokens.ends[joiner] ?? start);
    tokens.clauseOf[joiner] = last + 1;
  }

  private takeMark(start: number, end: number, word: number): void {
    const mark = this.source.charCodeAt(start);
    const ends = this.endsSentence(mark, start, end);
    const closes = closesClause(mark) || (mark === 0x2e && end - start > 1);
    if (!isNewline(mark)) {
      const isFirst = this.tokens.count === 0;
      if (opensClause(mark)) this.newClause = true;
      // A mark that ends belongs to what it ends.
      else if (!isFirst && (ends || closes)) this.newClause = false;
      if (ends && !isFirst) this.newSentence = false;
      this.place(TOKEN.punctuation, start, end, word, 0);
      if (mark === 0x3f) this.tokens.setTone(TONE.asked);
      else if (mark === 0x21) this.tokens.setTone(TONE.exclaimed);
    }
    if (ends) this.newSentence = true;
    else if (closes) this.newClause = true;
  }

  private endsSentence(mark: number, start: number, end: number): boolean {
    if (isNewline(mark) || mark === 0x21 || mark === 0x3f) return true;
    if (mark !== 0x2e && mark !== 0x2026) return false;
    const { source } = this;
    if (end >= source.length) return true;
    const spaced = source.charCodeAt(end) <= 0x20;
    if (end - start > 1 || mark === 0x2026) return !spaced || isUpper(source, end + 1);
    if (this.abbreviates(start)) return spaced && isUpper(source, end + 1) && this.lastText() === 'etc';
    return spaced || isUpper(source, end) || !isLetterOrNumber(source, end);
  }

  /** Does an abbreviation or an initial end right before `start`? */
  private abbreviates(start: number): boolean {
    const { tokens } = this;
    const last = tokens.count - 1;
    if (tokens.kinds[last] !== TOKEN.word || tokens.ends[last] !== start) return false;
    const isInitial = start - (tokens.starts[last] ?? 0) === 1;
    return isInitial || ((tokens.traits[last] ?? 0) & TRAIT.abbreviates) !== 0;
  }

  private lastText(): string {
    return this.tokens.textAt(this.tokens.count - 1);
  }

  private place(kind: number, start: number, end: number, word: number, traits: number): void {
    const { tokens } = this;
    const { sentences, clauses } = tokens;
    if (this.newSentence) tokens.openSentence(start, end);
    if (this.newSentence || this.newClause) clauses.add(start, end);
    this.newSentence = false;
    this.newClause = false;
    sentences.ends[sentences.count - 1] = end;
    clauses.ends[clauses.count - 1] = end;
    tokens.add(kind, start, end, word, traits);
  }
}

/**
 * Reads a title or text in one pass over its code units: tokens with UTF-16 offsets, sentences (end at . ! ? … and line
 * breaks) and clauses (open at commas and other marks, contrast and cause words, and joiners before a new subject).
 * Language-independent, since the language is voted from these tokens. Hashtags and handles fold without their sign;
 * hyphens inside words part them; apostrophes do not ("don't" is one word).
 * @param tokens taken for the result, whatever they held: a caller who reads many texts keeps them.
 */
export function readPart(source: string, part: Part, tokens = new Tokens()): ReadPart {
  tokens.clear();
  tokenise(source, new Reader(source, tokens));
  return { in: part, source, tokens };
}
