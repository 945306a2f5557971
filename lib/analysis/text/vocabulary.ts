import { abbreviations, clauseOpeners, joiners, subjectStarts } from './clause-words';
import { fold } from './fold';

/** What a reader of tokens needs to know of a form, as bits. `capitals`: it begins with two, enough to tell "GREAT" from "Great". */
export const TRAIT = { opensClause: 1, joins: 2, startsSubject: 4, abbreviates: 8, capitals: 16 } as const;

// Word types repeat, so what is known of them is kept. Hostile input cannot grow the memory: between two texts a
// vocabulary grown past these is emptied.
const MOST_FORMS = 1 << 16;
const MOST_CODES = 1 << 21;
const FIRST_FORMS = 1 << 13;

const traitsOf = (folded: string): number =>
  (clauseOpeners.has(folded) ? TRAIT.opensClause : 0) |
  (joiners.has(folded) ? TRAIT.joins : 0) |
  (subjectStarts.has(folded) ? TRAIT.startsSubject : 0) |
  (abbreviations.has(folded) ? TRAIT.abbreviates : 0);

// Variation selector and skin tones say nothing about the feeling.
const SHADES = /\ufe0f|\p{Emoji_Modifier}/gu;

// A–Z and the Latin-1 capitals (À–Þ without ×).
const isCapital = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);

const areCapitals = (codes: Uint16Array, start: number, end: number): boolean =>
  end - start > 2 && isCapital(codes[start] ?? 0) && isCapital(codes[start + 1] ?? 0);

/** What is kept of a form, in one stretch of memory: where its code units begin and how many they are, its word, its traits. */
const RECORD = { begin: 0, length: 1, word: 2, traits: 3, size: 4 } as const;

/** First value of the hash of a form; the tokeniser feeds it the code units as it reads them. */
export const NO_HASH = 0x811c9dc5;

/** FNV-1a, one code unit further. */
export const hashNext = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/**
 * Numbers the words of this process. A *form* is a word as written ("Café"), a *word* its folded text ("cafe"); forms
 * are found by open addressing over code units, so that a known one is never cut out of its text. Numbers are never
 * part of a result: they depend on what was read before.
 */
class Vocabulary {
  /** Hash and form + 1 of each slot, side by side; form 0 = an empty slot. */
  private slots = new Int32Array(FIRST_FORMS * 8);
  /** `RECORD` of each form, side by side. */
  private records = new Int32Array(FIRST_FORMS * RECORD.size);
  /** The code units of the forms, one after the other. */
  private codes = new Uint16Array(FIRST_FORMS * 8);
  private codeCount = 0;
  private formCount = 0;
  private readonly words = new Map<string, number>();
  private readonly texts: string[] = [];
  private readonly emptied: (() => void)[] = [];

  /** Calls `then` whenever the numbers given so far end. */
  whenEmptied(then: () => void): void {
    this.emptied.push(then);
  }

  /** To be called between two texts, never inside one: numbers given before may end here. */
  betweenTexts(): void {
    if (this.formCount <= MOST_FORMS && this.codeCount <= MOST_CODES) return;
    this.slots = new Int32Array(FIRST_FORMS * 8);
    this.records = new Int32Array(FIRST_FORMS * RECORD.size);
    this.codes = new Uint16Array(FIRST_FORMS * 8);
    this.codeCount = 0;
    this.formCount = 0;
    this.words.clear();
    this.texts.length = 0;
    for (const then of this.emptied) then();
  }

  /** Number of the form that stands at `start`…`end`, whose hash is `hash`. */
  formAt(codes: Uint16Array, start: number, end: number, hash: number): number {
    const { slots } = this;
    const mask = slots.length - 2;
    let slot = (hash << 1) & mask;
    for (let form = (slots[slot + 1] ?? 0) - 1; form >= 0; form = (slots[slot + 1] ?? 0) - 1) {
      if (slots[slot] === hash && this.isAt(form, codes, start, end)) return form;
      slot = (slot + 2) & mask;
    }
    return this.addForm(codes, start, end, hash, slot);
  }

  /** Number of the word of a form. */
  wordOf(form: number): number {
    return this.records[form * RECORD.size + RECORD.word] ?? 0;
  }

  /** `TRAIT` bits of a form. */
  traitsOf(form: number): number {
    return this.records[form * RECORD.size + RECORD.traits] ?? 0;
  }

  /** Folded text of a word. */
  textOf(word: number): string {
    return this.texts[word] ?? '';
  }

  private isAt(form: number, codes: Uint16Array, start: number, end: number): boolean {
    const record = form * RECORD.size;
    if (this.records[record + RECORD.length] !== end - start) return false;
    const shift = (this.records[record + RECORD.begin] ?? 0) - start;
    for (let at = start; at < end; at++) if (this.codes[at + shift] !== codes[at]) return false;
    return true;
  }

  private addForm(codes: Uint16Array, start: number, end: number, hash: number, slot: number): number {
    const form = this.formCount++;
    this.makeRoom(end - start);
    const folded = foldUnits(codes, start, end);
    const record = form * RECORD.size;
    this.records[record + RECORD.begin] = this.codeCount;
    this.records[record + RECORD.length] = end - start;
    this.records[record + RECORD.word] = this.numberOf(folded);
    this.records[record + RECORD.traits] = traitsOf(folded) | (areCapitals(codes, start, end) ? TRAIT.capitals : 0);
    this.codes.set(codes.subarray(start, end), this.codeCount);
    this.codeCount += end - start;
    this.slots[slot] = hash;
    this.slots[slot + 1] = form + 1;
    if (this.formCount * 4 > this.slots.length) this.spread();
    return form;
  }

  private numberOf(folded: string): number {
    const known = this.words.get(folded);
    if (known !== undefined) return known;
    const word = this.texts.push(folded) - 1;
    this.words.set(folded, word);
    return word;
  }

  /** Room for one more form of so many code units. */
  private makeRoom(length: number): void {
    if (this.codeCount + length > this.codes.length) {
      const codes = new Uint16Array((this.codeCount + length) * 2);
      codes.set(this.codes);
      this.codes = codes;
    }
    if (this.formCount * RECORD.size <= this.records.length) return;
    const records = new Int32Array(this.records.length * 2);
    records.set(this.records);
    this.records = records;
  }

  /** Twice the slots, the forms laid out anew. */
  private spread(): void {
    const before = this.slots;
    this.slots = new Int32Array(before.length * 2);
    const mask = this.slots.length - 2;
    for (let from = 0; from < before.length; from += 2) {
      if (before[from + 1] === 0) continue;
      let slot = ((before[from] ?? 0) << 1) & mask;
      while (this.slots[slot + 1] !== 0) slot = (slot + 2) & mask;
      this.slots[slot] = before[from] ?? 0;
      this.slots[slot + 1] = before[from + 1] ?? 0;
    }
  }
}

/** Folded text of a stretch of code units; a string of its own, that keeps no whole document alive. */
function foldUnits(codes: Uint16Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at++) text += String.fromCharCode(codes[at] ?? 0);
  return fold(text).replace(SHADES, '');
}

export const vocabulary = new Vocabulary();
