import { abbreviations, clauseOpeners, joiners, subjectStarts } from './clause-words';
import { fold } from './fold';

/** What a reader of tokens needs to know of a form, as bits. `capitals`: it begins with two, enough to tell "GREAT" from "Great". */
export const TRAIT = { opensClause: 1, joins: 2, startsSubject: 4, abbreviates: 8, capitals: 16 } as const;

// Word types repeat, so what is known of them is kept. Hostile input cannot grow the memory: between two texts a
// vocabulary grown past these is emptied.
const MOST_FORMS = 1 << 17;
const MOST_CODES = 1 << 21;
const FIRST_FORMS = 1 << 12;

/** Traits of the words that have any. */
const traitsIn = new Map<string, number>();
for (const [words, trait] of [
  [clauseOpeners, TRAIT.opensClause],
  [joiners, TRAIT.joins],
  [subjectStarts, TRAIT.startsSubject],
  [abbreviations, TRAIT.abbreviates],
] as const) {
  for (const word of words) traitsIn.set(word, (traitsIn.get(word) ?? 0) | trait);
}

// Variation selector and skin tones (surrogates of U+1F3FB–F) say nothing about the feeling.
const SHADES = /\ufe0f|\p{Emoji_Modifier}/gu;

// A–Z and the Latin-1 capitals (À–Þ without ×).
const isCapital = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);

const areCapitals = (codes: Uint16Array, start: number, end: number): boolean =>
  end - start > 2 && isCapital(codes[start] ?? 0) && isCapital(codes[start + 1] ?? 0);

/** What a slot holds of a form, in one line of the processor's cache; `entry` is 0 in an empty one. */
const SLOT = { hash: 0, begin: 1, length: 2, entry: 3, size: 4 } as const;

const TRAIT_BITS = 5;

/** First value of the hash of a form; the tokeniser feeds it the code units as it reads them. */
export const NO_HASH = 0x811c9dc5 | 0;

/** FNV-1a, one code unit further. */
export const hashNext = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** What remembers something of words by their numbers. */
interface Memo {
  release(): void;
}

/**
 * Numbers the words of this process. A *form* is a word as written ("Café"), a *word* its folded text ("cafe"). A form is
 * found by open addressing over code units, so that a known one is never cut out of its text, and gives its *entry*:
 * number of the word and traits in one number. Numbers are never part of a result: they depend on what was read before.
 */
class Vocabulary {
  private slots = new Int32Array(FIRST_FORMS * 2 * SLOT.size);
  /** The code units of the forms, one after the other. */
  private codes = new Uint16Array(FIRST_FORMS * 8);
  private codeCount = 0;
  private formCount = 0;
  private readonly words = new Map<string, number>();
  private readonly texts: string[] = [];
  private readonly emptied: (() => void)[] = [];
  /** Held weakly: those of a workspace's readers go with them. */
  private memos: WeakRef<Memo>[] = [];
  /** So many before those that are gone are looked for. */
  private mostMemos = 64;

  /** Calls `then` whenever the numbers given so far end. */
  whenEmptied(then: () => void): void {
    this.emptied.push(then);
  }

  /** Lets a memory forget whenever the numbers given so far end, for as long as somebody else holds it. */
  emptyWith(memo: Memo): void {
    if (this.memos.length >= this.mostMemos) this.dropMemos();
    this.memos.push(new WeakRef(memo));
  }

  /** To be called between two texts, never inside one: numbers given before may end here. */
  betweenTexts(): void {
    if (this.formCount > MOST_FORMS || this.codeCount > MOST_CODES) this.forget();
  }

  /** Ends all numbers, and with them what readers remember by them. Never to be called inside a text. */
  forget(): void {
    this.slots = new Int32Array(FIRST_FORMS * 2 * SLOT.size);
    this.codes = new Uint16Array(FIRST_FORMS * 8);
    this.codeCount = 0;
    this.formCount = 0;
    this.words.clear();
    this.texts.length = 0;
    for (const then of this.emptied) then();
    this.dropMemos();
    for (const memo of this.memos) memo.deref()?.release();
  }

  private dropMemos(): void {
    this.memos = this.memos.filter((memo) => memo.deref() !== undefined);
    this.mostMemos = Math.max(64, this.memos.length * 2);
  }

  /** Entry of the form that stands at `start`…`end`, whose hash is `hash`. */
  entryAt(codes: Uint16Array, start: number, end: number, hash: number): number {
    const { slots } = this;
    const mask = slots.length - 1;
    let slot = (hash * SLOT.size) & mask;
    for (let entry = slots[slot + SLOT.entry] ?? 0; entry !== 0; entry = slots[slot + SLOT.entry] ?? 0) {
      if (slots[slot] === hash && this.isAt(slot, codes, start, end)) return entry - 1;
      slot = (slot + SLOT.size) & mask;
    }
    return this.addForm(codes, start, end, hash, slot);
  }

  /** Folded text of a word. */
  textOf(word: number): string {
    return this.texts[word] ?? '';
  }

  private isAt(slot: number, codes: Uint16Array, start: number, end: number): boolean {
    const { slots, codes: known } = this;
    if (slots[slot + SLOT.length] !== end - start) return false;
    const shift = (slots[slot + SLOT.begin] ?? 0) - start;
    for (let at = start; at < end; at++) if (known[at + shift] !== codes[at]) return false;
    return true;
  }

  /** Adds a form in an empty slot; gives its entry. */
  private addForm(codes: Uint16Array, start: number, end: number, hash: number, slot: number): number {
    const folded = foldUnits(codes, start, end);
    const traits = (traitsIn.get(folded) ?? 0) | (areCapitals(codes, start, end) ? TRAIT.capitals : 0);
    const begin = this.codeCount;
    this.makeRoom(end - start);
    this.codes.set(codes.subarray(start, end), begin);
    this.codeCount += end - start;
    const entry = (this.numberOf(folded) << TRAIT_BITS) | traits;
    const { slots } = this;
    slots[slot + SLOT.hash] = hash;
    slots[slot + SLOT.begin] = begin;
    slots[slot + SLOT.length] = end - start;
    slots[slot + SLOT.entry] = entry + 1;
    this.formCount += 1;
    if (this.formCount * 2 * SLOT.size > this.slots.length) this.spread();
    return entry;
  }

  private numberOf(folded: string): number {
    const known = this.words.get(folded);
    if (known !== undefined) return known;
    const word = this.texts.push(folded) - 1;
    this.words.set(folded, word);
    return word;
  }

  /** Room for so many more code units. */
  private makeRoom(length: number): void {
    if (this.codeCount + length <= this.codes.length) return;
    const codes = new Uint16Array((this.codeCount + length) * 2);
    codes.set(this.codes);
    this.codes = codes;
  }

  /** Twice the slots, the forms laid out anew. */
  private spread(): void {
    const before = this.slots;
    this.slots = new Int32Array(before.length * 2);
    const mask = this.slots.length - 1;
    for (let from = 0; from < before.length; from += SLOT.size) {
      if (before[from + SLOT.entry] === 0) continue;
      let slot = ((before[from] ?? 0) * SLOT.size) & mask;
      while (this.slots[slot + SLOT.entry] !== 0) slot = (slot + SLOT.size) & mask;
      this.slots.set(before.subarray(from, from + SLOT.size), slot);
    }
  }
}

/** Folded text of a stretch of code units; a string of its own, that keeps no whole document alive. */
function foldUnits(codes: Uint16Array, start: number, end: number): string {
  let text = '';
  let isShaded = false;
  for (let at = start; at < end; at++) {
    const code = codes[at] ?? 0;
    text += String.fromCharCode(code);
    isShaded ||= code === 0xfe0f || code === 0xd83c;
  }
  const folded = fold(text);
  return isShaded ? folded.replace(SHADES, '') : folded;
}

export const vocabulary = new Vocabulary();

/** Number of the word of an entry. */
export const wordOf = (entry: number): number => entry >> TRAIT_BITS;

/** `TRAIT` bits of an entry. */
export const traitsOf = (entry: number): number => entry & ((1 << TRAIT_BITS) - 1);
