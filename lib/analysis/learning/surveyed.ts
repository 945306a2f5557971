import type { BinCounts } from './choose-entries';
import { BINS } from './bins';
import { fitLink, type Link } from './fit-weights';
import type { Pole } from './poles';
import { learningLimits } from './settings';

const { folds } = learningLimits;

/** What is kept of a text after the survey. */
export interface SurveyedText {
  readonly id: number;
  readonly pole: Pole;
  /** 0–1. */
  readonly rating: number;
  readonly voice: number;
  readonly day: number | null;
  readonly bin: number;
  /** What the reader makes of it, −1…1; 0 where it finds no signal. */
  readonly score: number;
}

const UNDATED = Number.MAX_SAFE_INTEGER;

/** Texts as the survey leaves them, in the order of their ids: a line of numbers each. */
export class Surveyed {
  readonly texts: SurveyedText[] = [];
  /** How many each person wrote. */
  readonly voices = new Map<number, number>();
  /** Fold of each text; empty until `fold` was called. */
  folds: Uint8Array = new Uint8Array();
  private cursor = 0;
  private asked = 0;

  add(text: SurveyedText): void {
    this.texts.push(text);
    this.voices.set(text.voice, (this.voices.get(text.voice) ?? 0) + 1);
  }

  /** Place of a text by its id, −1 for one that came later. Ids are asked in rising order, time and again. */
  placeOf(id: number): number {
    if (id < this.asked) this.cursor = 0;
    this.asked = id;
    while ((this.texts[this.cursor]?.id ?? Infinity) < id) this.cursor += 1;
    return this.texts[this.cursor]?.id === id ? this.cursor : -1;
  }

  /** How many people praise, and how many blame. */
  people(pole: Pole): number {
    return new Set(this.texts.filter((text) => text.pole === pole).map(({ voice }) => voice)).size;
  }

  /** Whether most texts have a day. */
  isDated(): boolean {
    return this.texts.filter(({ day }) => day !== null).length * 2 >= this.texts.length;
  }

  /** Parts people into folds, by time: those who spoke first are the first fold, so that each is tried on a time of its own. */
  fold(): void {
    const firstDay = new Map<number, number>();
    for (const { voice, day } of this.texts)
      firstDay.set(voice, Math.min(day ?? UNDATED, firstDay.get(voice) ?? UNDATED));
    const people = [...firstDay].sort(([a, dayOfA], [b, dayOfB]) => dayOfA - dayOfB || a - b);
    const foldOf = new Map<number, number>();
    let before = 0;
    for (const [voice] of people) {
      foldOf.set(voice, Math.min(folds - 1, Math.floor((before * folds) / this.texts.length)));
      before += this.voices.get(voice) ?? 0;
    }
    this.folds = Uint8Array.from(this.texts, ({ voice }) => foldOf.get(voice) ?? 0);
  }

  /** Texts with a pole by fold and by what the reader makes of them, and those that are rated praise. */
  countBins(): BinCounts {
    const counts = { texts: new Uint32Array(folds * BINS), praise: new Uint32Array(folds * BINS) };
    for (const [at, { pole, bin }] of this.texts.entries()) {
      if (pole === 0) continue;
      const cell = (this.folds[at] ?? 0) * BINS + bin;
      counts.texts[cell] = (counts.texts[cell] ?? 0) + 1;
      if (pole > 0) counts.praise[cell] = (counts.praise[cell] ?? 0) + 1;
    }
    return counts;
  }

  /** How praise hangs on the reader's score, as the texts outside a fold have it. */
  linkWithout(fold: number | null): Link {
    const texts = this.texts.filter(({ pole }, at) => pole !== 0 && this.folds[at] !== fold);
    return fitLink(
      texts.map(({ score }) => score),
      texts.map(({ pole }) => pole > 0),
    );
  }
}
