import type { WorkspaceEdits } from '@/lib/domain/workspace-edits';
import type { WordedPack } from '../packs/pack-cues';
import type { WordReader } from '../sentiment/lexicons';
import type { AnalysedLanguage } from '../types';
import { binOf } from './bins';
import { chooseEntries, type Choosing } from './choose-entries';
import { EntryCounter } from './count-entries';
import { fitting } from './fit-weights';
import { type HeldOut, HeldOutCheck } from './held-out';
import { type LearntWord, Lesson } from './lesson';
import type { Pole } from './poles';
import { type OpenText, type OwnWords, OwnWordsReader } from './read-own-words';
import { learningLimits } from './settings';
import { Sketch } from './sketch';
import { Surveyed } from './surveyed';
import { EntryWalker } from './walk-entries';

/** A rated text as it is learnt from. */
export interface RatedText extends OwnWords {
  readonly id: number;
  readonly pole: Pole;
  /** On its scale, 0–1. */
  readonly rating: number;
  /** A number for each person. */
  readonly voice: number;
  /** Days since 1970-01-01; null where nobody knows. */
  readonly day: number | null;
}

export interface LearnerSetUp {
  readonly language: AnalysedLanguage;
  /** What people set in this workspace; what was learnt before is to be left out. */
  readonly edits: WorkspaceEdits;
  readonly pack: WordedPack | null;
  /** Words of the names that the workspace knows, folded. */
  readonly names: ReadonlySet<string>;
  readonly largestHeld: Choosing['largestHeld'];
}

/** In the order in which all texts go by, time after time. */
export const STAGES = ['survey', 'count', 'observe', 'check'] as const;
export type Stage = (typeof STAGES)[number];

/**
 * Learns, from the rated texts of one language, words and short phrases that say in this workspace something else than the
 * reader thinks. All texts are `take`n once in each stage, in rising order of ids; of their words nothing is kept but
 * counts and, of texts that hold what was found, terms. In the last stage each is read with what the people of the other
 * folds teach. Deterministic.
 */
export class WordLearner {
  readonly surveyed = new Surveyed();
  private readonly reader: OwnWordsReader;
  private readonly walker: EntryWalker;
  private sketch: Sketch | null = new Sketch();
  private counter: EntryCounter | null = null;
  /** All texts, then without each fold. */
  private lessons: readonly Lesson[] = [];
  /** Entries of all lessons, and a reader that knows them. */
  private traces: ReadonlySet<string> = new Set();
  private traced: WordReader | null = null;
  private learnt: readonly (readonly LearntWord[])[] = [];
  private readers: readonly WordReader[] = [];
  private readonly check = new HeldOutCheck();

  constructor(private readonly setUp: LearnerSetUp) {
    this.reader = new OwnWordsReader(setUp.language, setUp.edits, setUp.pack);
    this.walker = new EntryWalker(setUp.language);
  }

  /** Takes a text in a stage; one that was not there in the first is passed by. */
  take(stage: Stage, text: RatedText): void {
    if (stage === 'survey') this.survey(text);
    else {
      const at = this.surveyed.placeOf(text.id);
      if (at < 0) return;
      if (stage === 'count') this.count(text, at);
      else if (stage === 'observe') this.observe(text, at);
      else this.judge(text, at);
    }
  }

  /** What is to be done between a stage, after the last text was taken in it, and the next. */
  end(stage: Stage): void {
    if (stage === 'survey') this.startCounting();
    else if (stage === 'count') this.startLessons();
    else if (stage === 'observe') {
      this.learnt = this.lessons.map((lesson) => lesson.learn());
      this.readers = this.learnt.map((words) => this.reader.withWords(words));
    }
  }

  /** What all texts teach, the surest first. */
  words(): readonly LearntWord[] {
    return this.learnt[0] ?? [];
  }

  heldOut(): HeldOut | null {
    return this.check.result();
  }

  private survey(text: RatedText): void {
    const open = this.reader.open(text);
    const { label, score } = this.reader.hear(open);
    const { id, pole, rating, voice, day } = text;
    this.surveyed.add({ id, pole, rating, voice, day, score, bin: binOf(label === 'none' ? null : score) });
    if (pole === 0) return;
    for (const { tokens } of open.parts) this.walker.walk(tokens, (key) => this.sketch?.add(key));
  }

  private startCounting(): void {
    this.surveyed.fold();
    const sketch = this.sketch ?? new Sketch();
    const threshold = sketch.thresholdFor(learningLimits.mostCounted, learningLimits.leastPeopleOfPhrase);
    this.counter = new EntryCounter(this.setUp.language, sketch, threshold);
    this.sketch = null;
  }

  private count(text: RatedText, at: number): void {
    const { pole, voice, day, bin } = this.surveyed.texts[at] ?? { pole: 0, voice: 0, day: null, bin: 0 };
    if (pole === 0) return;
    this.counter?.add(this.reader.partsOf(text), { pole, voice, day, bin, fold: this.surveyed.folds[at] ?? 0 });
  }

  private startLessons(): void {
    const { names, largestHeld, edits, language } = this.setUp;
    const set = new Set(edits.words.filter((word) => word.language === language).map(({ entry }) => entry));
    const bins = this.surveyed.countBins();
    const isDated = this.surveyed.isDated();
    const counted = this.counter?.entries() ?? [];
    const folds = Array.from({ length: learningLimits.folds }, (_, fold) => fold);
    this.lessons = [null, ...folds].map((without) => {
      const found = chooseEntries(counted, { bins, without, isDated, names, largestHeld });
      const own = found.filter(({ entry }) => !set.has(entry));
      return new Lesson(this.reader, without, own, this.surveyed.linkWithout(without));
    });
    this.counter = null;
    this.traces = new Set(this.lessons.flatMap((lesson) => lesson.found.map(({ entry }) => entry)));
    this.traced = this.reader.withWords([...this.traces].map((entry) => ({ entry, weight: fitting.trace })));
  }

  private observe(text: RatedText, at: number): void {
    const pole = this.surveyed.texts[at]?.pole ?? 0;
    if (pole === 0 || this.traces.size === 0) return;
    const open = this.reader.open(text);
    // Most texts hold none of the entries: one reading tells.
    if (!this.holdsAny(open)) return;
    for (const lesson of this.lessons) {
      if (lesson.without !== this.surveyed.folds[at]) lesson.observe(open, pole > 0 ? 1 : 0);
    }
  }

  private holdsAny(open: OpenText): boolean {
    const { entries, count } = this.reader.hear(open, this.traced ?? undefined).terms;
    for (let at = 0; at < count; at++) if (this.traces.has(entries[at] ?? '')) return true;
    return false;
  }

  private judge(text: RatedText, at: number): void {
    const surveyed = this.surveyed.texts[at];
    if (surveyed === undefined) return;
    const open = this.reader.open(text);
    const { label, score } = this.reader.hear(open);
    const before = { label, score };
    const after = this.reader.hear(open, this.readers[(this.surveyed.folds[at] ?? 0) + 1]);
    const { pole, rating, voice } = surveyed;
    this.check.add({ pole, rating, share: 1 / (this.surveyed.voices.get(voice) ?? 1) }, before, after);
  }
}
