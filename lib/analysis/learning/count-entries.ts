import type { AnalysedLanguage, ReadPart } from '../types';
import { learningLimits } from './settings';
import type { Sketch } from './sketch';
import { Voices } from './voices';
import { entryText, EntryWalker, FORM } from './walk-entries';

/** Bins of what the reader says of a text: no signal, then nine from blame to praise. */
export const BINS = 10;

/** The bin of a score, −1…1; null where the reader found no signal. */
export const binOf = (score: number | null): number =>
  score === null ? 0 : 1 + Math.min(8, Math.max(0, Math.floor(((score + 1) / 2) * 9)));

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

const { folds } = learningLimits;
const CELLS = folds * BINS;

/** What is counted of one entry. */
export interface CountedEntry {
  readonly key: number;
  readonly text: string;
  readonly form: number;
  /** Texts that hold it. */
  texts: number;
  /** People by fold and bin, and those of them who praise. */
  readonly people: Uint32Array;
  readonly praise: Uint32Array;
  /** A bit for each 32nd of the days it is said on, by fold. */
  readonly days: Int32Array;
  dated: number;
  /** The day that may hold most of its uses (Boyer & Moore's vote), and by how much. */
  day: number;
  lead: number;
  /** Uses inside a sentence, and those of them with a capital. */
  inside: number;
  capitals: number;
  lastText: number;
}

const isCapital = (source: string, at: number): boolean => {
  const char = source.charAt(at);
  return char !== char.toLowerCase();
};

/** Counts, over the texts of one language, who uses each entry in praise and in blame; of entries too rare to teach nothing is kept. */
export class EntryCounter {
  readonly byKey = new Map<number, CountedEntry>();
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
        const entry = this.byKey.get(key) ?? this.open(key, form, part, first, last);
        if (form === FORM.plain && first === last) this.countCapital(entry, part, first);
        if (entry.lastText === this.text) return;
        entry.lastText = this.text;
        this.count(entry, said);
      });
    }
  }

  private open(key: number, form: number, { tokens }: ReadPart, first: number, last: number): CountedEntry {
    const entry: CountedEntry = {
      key,
      text: entryText(tokens, form, first, last),
      form,
      texts: 0,
      people: new Uint32Array(CELLS),
      praise: new Uint32Array(CELLS),
      days: new Int32Array(folds),
      dated: 0,
      day: 0,
      lead: 0,
      inside: 0,
      capitals: 0,
      lastText: 0,
    };
    this.byKey.set(key, entry);
    return entry;
  }

  private countCapital(entry: CountedEntry, part: ReadPart, at: number): void {
    const { tokens } = part;
    if (part.in === 'title' || tokens.shoutedWords * 2 >= tokens.longWords) return;
    const start = tokens.starts[at] ?? 0;
    if (tokens.sentences.starts[tokens.sentenceOf[at] ?? 0] === start) return;
    entry.inside += 1;
    if (isCapital(part.source, start)) entry.capitals += 1;
  }

  private count(entry: CountedEntry, { pole, voice, day, fold, bin }: Said): void {
    entry.texts += 1;
    if (day !== null) {
      entry.dated += 1;
      entry.days[fold] = (entry.days[fold] ?? 0) | (1 << (Math.imul(day, 0x9e3779b1) >>> 27));
      if (entry.lead === 0) [entry.day, entry.lead] = [day, 1];
      else entry.lead += entry.day === day ? 1 : -1;
    }
    // Small numbers in place of keys, which are longer than an integer.
    if (!this.voices.isNew(entry.key | 0, voice)) return;
    const cell = fold * BINS + bin;
    entry.people[cell] = (entry.people[cell] ?? 0) + 1;
    if (pole > 0) entry.praise[cell] = (entry.praise[cell] ?? 0) + 1;
  }
}
