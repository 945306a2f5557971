import { enlarged } from '../text/enlarged';
import type { AnalysedLanguage, ReadPart } from '../types';
import { BINS } from './bins';
import { learningLimits } from './settings';
import type { Sketch } from './sketch';
import { Voices } from './voices';
import { entryText, EntryWalker, FORM } from './walk-entries';

/** Who says a text, when, how it is rated and what the reader makes of it. */
export interface Said {
  /** 1 praise, −1 blame. */
  readonly pole: number;
  /** A number for each person. */
  readonly voice: number;
  /** Days since 1970-01-01; null where nobody knows. */
  readonly day: number | null;
  readonly fold: number;
  readonly bin: number;
}

/** What was counted of one entry. */
export interface CountedEntry {
  readonly text: string;
  readonly form: number;
  /** Texts that hold it. */
  readonly texts: number;
  /** People by fold and bin, and those of them who praise. */
  readonly people: Uint32Array;
  readonly praise: Uint32Array;
  /** A bit for each 32nd of the days it is said on, by fold. */
  readonly days: Int32Array;
  /** Texts that have a day, and by how much one day may lead all others together (Boyer & Moore's vote). */
  readonly dated: number;
  readonly lead: number;
  /** Uses inside a sentence, and those of them with a capital. */
  readonly inside: number;
  readonly capitals: number;
}

const { folds } = learningLimits;
const CELLS = folds * BINS;
/** Single numbers kept of an entry, side by side. */
const FIELD = { texts: 0, lastText: 1, dated: 2, day: 3, lead: 4, inside: 5, capitals: 6, size: 7 } as const;
const FIRST_ROOM = 1 << 10;

const isCapital = (source: string, at: number): boolean => {
  const char = source.charAt(at);
  return char !== char.toLowerCase();
};

/** Counts, over the texts of one language, who uses each entry in praise and in blame; of entries too rare to teach nothing is kept. */
export class EntryCounter {
  private readonly numbers = new Map<number, number>();
  private readonly texts: string[] = [];
  private readonly forms: number[] = [];
  private people: Uint32Array = new Uint32Array(FIRST_ROOM * CELLS);
  private praise: Uint32Array = new Uint32Array(FIRST_ROOM * CELLS);
  private days: Int32Array = new Int32Array(FIRST_ROOM * folds);
  private fields: Int32Array = new Int32Array(FIRST_ROOM * FIELD.size);
  private readonly voices = new Voices();
  private readonly walker: EntryWalker;
  private text = 0;

  /** @param threshold entries that the sketch saw less often are left out. */
  constructor(
    language: AnalysedLanguage,
    private readonly sketch: Sketch,
    private readonly threshold: number,
  ) {
    this.walker = new EntryWalker(language);
  }

  add(parts: readonly ReadPart[], said: Said): void {
    this.text += 1;
    for (const part of parts) {
      this.walker.walk(part.tokens, (key, form, first, last) => {
        if (this.sketch.most(key) < this.threshold) return;
        const entry = this.numbers.get(key) ?? this.open(key, form, part, first, last);
        if (form === FORM.plain && first === last) this.countCapital(entry * FIELD.size, part, first);
        this.count(entry, said);
      });
    }
  }

  entries(): CountedEntry[] {
    return this.texts.map((text, entry) => {
      const field = (name: Exclude<keyof typeof FIELD, 'size'>) => this.fields[entry * FIELD.size + FIELD[name]] ?? 0;
      return {
        text,
        form: this.forms[entry] ?? FORM.plain,
        texts: field('texts'),
        people: this.people.subarray(entry * CELLS, (entry + 1) * CELLS),
        praise: this.praise.subarray(entry * CELLS, (entry + 1) * CELLS),
        days: this.days.subarray(entry * folds, (entry + 1) * folds),
        dated: field('dated'),
        lead: field('lead'),
        inside: field('inside'),
        capitals: field('capitals'),
      };
    });
  }

  private open(key: number, form: number, { tokens }: ReadPart, first: number, last: number): number {
    const entry = this.texts.push(entryText(tokens, form, first, last)) - 1;
    this.forms.push(form);
    this.numbers.set(key, entry);
    if ((entry + 1) * CELLS > this.people.length) this.grow();
    return entry;
  }

  private grow(): void {
    this.people = enlarged(this.people, this.people.length * 2);
    this.praise = enlarged(this.praise, this.praise.length * 2);
    this.days = enlarged(this.days, this.days.length * 2);
    this.fields = enlarged(this.fields, this.fields.length * 2);
  }

  private countCapital(at: number, part: ReadPart, token: number): void {
    const { tokens } = part;
    if (part.in === 'title' || tokens.shoutedWords * 2 >= Math.max(1, tokens.longWords)) return;
    const start = tokens.starts[token] ?? 0;
    if (tokens.sentences.starts[tokens.sentenceOf[token] ?? 0] === start) return;
    const { fields } = this;
    fields[at + FIELD.inside] = (fields[at + FIELD.inside] ?? 0) + 1;
    if (isCapital(part.source, start)) fields[at + FIELD.capitals] = (fields[at + FIELD.capitals] ?? 0) + 1;
  }

  private count(entry: number, { pole, voice, day, fold, bin }: Said): void {
    const { fields } = this;
    const at = entry * FIELD.size;
    if (fields[at + FIELD.lastText] === this.text) return;
    fields[at + FIELD.lastText] = this.text;
    fields[at + FIELD.texts] = (fields[at + FIELD.texts] ?? 0) + 1;
    if (day !== null) this.countDay(entry, day, fold);
    if (!this.voices.isNew(entry, voice)) return;
    const cell = entry * CELLS + fold * BINS + bin;
    this.people[cell] = (this.people[cell] ?? 0) + 1;
    if (pole > 0) this.praise[cell] = (this.praise[cell] ?? 0) + 1;
  }

  private countDay(entry: number, day: number, fold: number): void {
    const { fields, days } = this;
    const at = entry * FIELD.size;
    fields[at + FIELD.dated] = (fields[at + FIELD.dated] ?? 0) + 1;
    days[entry * folds + fold] = (days[entry * folds + fold] ?? 0) | (1 << (Math.imul(day, 0x9e3779b1) >>> 27));
    const lead = fields[at + FIELD.lead] ?? 0;
    if (lead === 0) {
      fields[at + FIELD.day] = day;
      fields[at + FIELD.lead] = 1;
    } else fields[at + FIELD.lead] = lead + (fields[at + FIELD.day] === day ? 1 : -1);
  }
}
