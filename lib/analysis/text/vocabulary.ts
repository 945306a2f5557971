import { abbreviations, clauseOpeners, joiners, subjectStarts } from './clause-words';
import { fold } from './fold';

/** What the reader of clauses needs to know of a word, as bits of `traitsOf`. */
export const TRAIT = { opensClause: 1, joins: 2, startsSubject: 4, abbreviates: 8 } as const;

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

function grown<A extends Int32Array | Uint16Array | Uint8Array>(array: A, larger: A): A {
  larger.set(array);
  return larger;
}

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
  private slots = new Int32Array(FIRST_FORMS * 4);
  private hashes = new Int32Array(FIRST_FORMS);
  /** Where a form's code units begin in `codes`; the next form's beginning is its end. */
  private begins = new Int32Array(FIRST_FORMS + 1);
  private codes = new Uint16Array(FIRST_FORMS * 8);
  private wordOfForm = new Int32Array(FIRST_FORMS);
  private capitalsOfForm = new Uint8Array(FIRST_FORMS);
  private forms = 0;
  private readonly words = new Map<string, number>();
  private readonly texts: string[] = [];
  private readonly traits: number[] = [];
  private readonly emptied: (() => void)[] = [];

  /** Calls `then` whenever the numbers given so far end. */
  whenEmptied(then: () => void): void {
    this.emptied.push(then);
  }

  /** To be called between two texts, never inside one: numbers given before may end here. */
  betweenTexts(): void {
    if (this.forms <= MOST_FORMS && (this.begins[this.forms] ?? 0) <= MOST_CODES) return;
    this.slots = new Int32Array(FIRST_FORMS * 4);
    this.hashes = new Int32Array(FIRST_FORMS);
    this.begins = new Int32Array(FIRST_FORMS + 1);
    this.codes = new Uint16Array(FIRST_FORMS * 8);
    this.wordOfForm = new Int32Array(FIRST_FORMS);
    this.capitalsOfForm = new Uint8Array(FIRST_FORMS);
    this.forms = 0;
    this.words.clear();
    this.texts.length = 0;
    this.traits.length = 0;
    for (const then of this.emptied) then();
  }

  /** Number of the form that stands at `start`…`end`, whose hash is `hash`. */
  formAt(codes: Uint16Array, start: number, end: number, hash: number): number {
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (let form = (this.slots[slot] ?? 0) - 1; form >= 0; form = (this.slots[slot] ?? 0) - 1) {
      if (this.hashes[form] === hash && this.isAt(form, codes, start, end)) return form;
      slot = (slot + 1) & mask;
    }
    return this.addForm(codes, start, end, hash, slot);
  }

  /** Number of the word of a form. */
  wordOf(form: number): number {
    return this.wordOfForm[form] ?? 0;
  }

  /** Does a form begin with two capitals? Enough to tell "GREAT" from "Great". */
  isCapitals(form: number): boolean {
    return this.capitalsOfForm[form] === 1;
  }

  /** `TRAIT` bits of a word. */
  traitsOf(word: number): number {
    return this.traits[word] ?? 0;
  }

  /** Folded text of a word. */
  textOf(word: number): string {
    return this.texts[word] ?? '';
  }

  private isAt(form: number, codes: Uint16Array, start: number, end: number): boolean {
    const begin = this.begins[form] ?? 0;
    if ((this.begins[form + 1] ?? 0) - begin !== end - start) return false;
    const shift = begin - start;
    for (let at = start; at < end; at++) if (this.codes[at + shift] !== codes[at]) return false;
    return true;
  }

  private addForm(codes: Uint16Array, start: number, end: number, hash: number, slot: number): number {
    const form = this.forms++;
    const begin = this.begins[form] ?? 0;
    this.makeRoom(begin + end - start);
    this.codes.set(codes.subarray(start, end), begin);
    this.begins[form + 1] = begin + end - start;
    this.hashes[form] = hash;
    this.wordOfForm[form] = this.numberOf(foldUnits(codes, start, end));
    const capitals = end - start > 2 && isCapital(codes[start] ?? 0) && isCapital(codes[start + 1] ?? 0);
    this.capitalsOfForm[form] = capitals ? 1 : 0;
    this.slots[slot] = form + 1;
    if (this.forms * 2 > this.slots.length) this.spread();
    return form;
  }

  private numberOf(folded: string): number {
    const known = this.words.get(folded);
    if (known !== undefined) return known;
    const word = this.texts.push(folded) - 1;
    this.words.set(folded, word);
    this.traits.push(traitsOf(folded));
    return word;
  }

  private makeRoom(codes: number): void {
    if (codes > this.codes.length) this.codes = grown(this.codes, new Uint16Array(codes * 2));
    if (this.forms < this.hashes.length) return;
    const size = this.hashes.length * 2;
    this.hashes = grown(this.hashes, new Int32Array(size));
    this.begins = grown(this.begins, new Int32Array(size + 1));
    this.wordOfForm = grown(this.wordOfForm, new Int32Array(size));
    this.capitalsOfForm = grown(this.capitalsOfForm, new Uint8Array(size));
  }

  /** Twice the slots, the forms laid out anew. */
  private spread(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    const mask = this.slots.length - 1;
    for (let form = 0; form < this.forms; form++) {
      let slot = (this.hashes[form] ?? 0) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = form + 1;
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
