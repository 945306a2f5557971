import type { Span } from '@/lib/domain/mention';
import { enlarged } from './enlarged';
import { vocabulary } from './vocabulary';

/** Kinds of tokens; the first three are words to the cues. */
export const TOKEN = {
  word: 1,
  number: 2,
  hashtag: 3,
  emoji: 4,
  emoticon: 5,
  handle: 6,
  url: 7,
  punctuation: 8,
} as const;

const FIRST_ROOM = 128;

/** What a sentence is, as bits of `Tokens.tones`. */
export const TONE = { asked: 1, exclaimed: 2 } as const;

/** A list of spans, side by side. */
export class Spans {
  count = 0;
  starts = new Int32Array(FIRST_ROOM);
  ends = new Int32Array(FIRST_ROOM);

  add(start: number, end: number): void {
    if (this.count === this.starts.length) this.grow();
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.count += 1;
  }

  at(index: number): Span {
    return { start: this.starts[index] ?? 0, end: this.ends[index] ?? 0 };
  }

  private grow(): void {
    this.starts = enlarged(this.starts, this.starts.length * 2);
    this.ends = enlarged(this.ends, this.ends.length * 2);
  }
}

/**
 * The tokens of a part with its sentences and clauses, side by side in typed arrays: a text of sixty words makes no
 * sixty objects. Read by index below `count`.
 */
export class Tokens {
  count = 0;
  /** Of `TOKEN`. */
  kinds = new Uint8Array(FIRST_ROOM);
  starts = new Int32Array(FIRST_ROOM);
  ends = new Int32Array(FIRST_ROOM);
  /** Numbers of the vocabulary; handles and links have the one of the empty word. */
  words = new Int32Array(FIRST_ROOM);
  /** `TRAIT` bits of words; of other tokens none. */
  traits = new Uint8Array(FIRST_ROOM);
  /** Index of the sentence and of the clause (counted through the whole part) it stands in. */
  sentenceOf = new Int32Array(FIRST_ROOM);
  clauseOf = new Int32Array(FIRST_ROOM);
  readonly sentences = new Spans();
  /** `TONE` bits of each sentence. */
  tones = new Uint8Array(FIRST_ROOM);
  /** Words of three letters and more, and how many of them begin with two capitals. */
  longWords = 0;
  shoutedWords = 0;
  readonly clauses = new Spans();

  clear(): void {
    this.count = 0;
    this.sentences.count = 0;
    this.clauses.count = 0;
    this.longWords = 0;
    this.shoutedWords = 0;
  }

  openSentence(start: number, end: number): void {
    const { sentences } = this;
    if (sentences.count === this.tones.length) this.tones = enlarged(this.tones, this.tones.length * 2);
    this.tones[sentences.count] = 0;
    sentences.add(start, end);
  }

  /** Tells what the sentence that is open is. */
  setTone(tone: number): void {
    const sentence = this.sentences.count - 1;
    this.tones[sentence] = (this.tones[sentence] ?? 0) | tone;
  }

  add(kind: number, start: number, end: number, word: number, traits: number): void {
    const at = this.count;
    if (at === this.kinds.length) this.grow();
    this.kinds[at] = kind;
    this.starts[at] = start;
    this.ends[at] = end;
    this.words[at] = word;
    this.traits[at] = traits;
    this.sentenceOf[at] = this.sentences.count - 1;
    this.clauseOf[at] = this.clauses.count - 1;
    this.count = at + 1;
  }

  /** Folded text of a token: lower case without diacritics except ñ; empty for handles, links and past the end. */
  textAt(at: number): string {
    return at < this.count ? vocabulary.textOf(this.words[at] ?? 0) : '';
  }

  private grow(): void {
    this.kinds = enlarged(this.kinds, this.kinds.length * 2);
    this.starts = enlarged(this.starts, this.starts.length * 2);
    this.ends = enlarged(this.ends, this.ends.length * 2);
    this.words = enlarged(this.words, this.words.length * 2);
    this.traits = enlarged(this.traits, this.traits.length * 2);
    this.sentenceOf = enlarged(this.sentenceOf, this.sentenceOf.length * 2);
    this.clauseOf = enlarged(this.clauseOf, this.clauseOf.length * 2);
  }
}
