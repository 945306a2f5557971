import type { WorkspaceEdits } from '@/lib/domain/workspace-edits';
import type { WordedPack } from '../packs/pack-cues';
import type { WordReader } from '../sentiment/lexicons';
import type { AnalysedLanguage } from '../types';
import { type BinCounts, chooseEntries, type Choosing, type FoundEntry } from './choose-entries';
import { BINS, binOf, EntryCounter } from './count-entries';
import { fitting, fitLink, fitWeights, type Link } from './fit-weights';
import { Observations } from './observations';
import { type OpenText, type OwnWords, OwnWordsReader } from './read-own-words';
import { learningLimits } from './settings';
import { Sketch } from './sketch';
import { Surveyed } from './surveyed';
import { EntryWalker } from './walk-entries';

/** A rated text as it is learnt from. */
export interface RatedText extends OwnWords {
  readonly id: number;
  /** 1 praise, −1 blame; what is rated in the middle teaches nothing and is not to be given. */
  readonly pole: 1 | -1;
  /** A number for each person. */
  readonly voice: number;
  /** Days since 1970-01-01; null where nobody knows. */
  readonly day: number | null;
}

/** A word or phrase and what it would weigh. */
export interface LearntWord extends FoundEntry {
  readonly weight: number;
  /** What it weighs now; 0 where the reader knows nothing of it. */
  readonly before: number;
}

export interface LearnerSetUp {
  readonly language: AnalysedLanguage;
  /** What people set in this workspace; what was learnt before is left out. */
  readonly edits: WorkspaceEdits;
  readonly pack: WordedPack | null;
  readonly names: ReadonlySet<string>;
  readonly largestHeld: Choosing['largestHeld'];
}

/** An entry that moves less, or that ends smaller without having weighed anything, is left out. */
const LEAST_CHANGE = 0.3;
/** From this weight on the reader knows what an entry says. */
const PLAIN = 1;

const rounded = (weight: number): number => Math.round(weight * 10) / 10;
const { folds } = learningLimits;

/** One learning: of all texts, or of those outside one fold. */
class Lesson {
  readonly priors: Float64Array;
  readonly traced: WordReader;
  readonly observations: Observations;

  constructor(
    reader: OwnWordsReader,
    readonly without: number | null,
    readonly found: readonly FoundEntry[],
    private readonly link: Link,
  ) {
    this.priors = Float64Array.from(found, ({ entry }) => weightAlone(reader, entry));
    // An entry without a weight gets a trace of one, so that the reader tells where and how it stands.
    const traced = found.map(({ entry, sign }, at) => ({ entry, weight: this.tracedWeight(at, sign) }));
    this.traced = reader.withWords(traced);
    this.observations = new Observations(new Map(found.map(({ entry }, at) => [entry, at])), true);
  }

  /** The words whose weight moved, as far as all texts of the lesson let it. */
  learn(): LearntWord[] {
    const priors = this.priors.map((_, at) => this.tracedWeight(at, this.found[at]?.sign ?? 1));
    const fitted = fitWeights(this.observations, priors, this.link);
    return this.found.flatMap((one, at): LearntWord[] => {
      const before = rounded(this.priors[at] ?? 0);
      const weight = Math.min(4, Math.max(-4, rounded(fitted[at] ?? 0)));
      const change = weight - before;
      if (Math.abs(change) < LEAST_CHANGE || Math.sign(change) !== one.sign) return [];
      // What the reader says already, and only more so, is not for a workspace to learn.
      if (change * before > 0 && Math.abs(before) >= PLAIN) return [];
      return Math.abs(weight) < LEAST_CHANGE && before === 0 ? [] : [{ ...one, before, weight }];
    });
  }

  private tracedWeight(at: number, sign: number): number {
    const prior = this.priors[at] ?? 0;
    return Math.abs(prior) < fitting.trace ? sign * fitting.trace : prior;
  }
}

/** What the reader makes of an entry that stands alone. */
function weightAlone(reader: OwnWordsReader, entry: string): number {
  const { values, count } = reader.hear(reader.open({ text: entry.replaceAll('* ', ''), title: null })).terms;
  return values.slice(0, count).reduce((sum, value) => sum + value, 0);
}

/**
 * Learns, from the rated texts of one language, words and short phrases that say in this workspace something else than the
 * reader thinks. The texts go by three times, in the same order: `survey`, `count`, `observe`; nothing is kept of their
 * words but counts. A fourth time, `judge`, each is read with what the people of other folds have taught. Deterministic.
 */
export class WordLearner {
  readonly reader: OwnWordsReader;
  readonly surveyed = new Surveyed();
  private readonly sketch = new Sketch();
  private readonly walker: EntryWalker;
  private folds: Uint8Array = new Uint8Array();
  private counter: EntryCounter | null = null;
  /** All texts, then without each fold. */
  private lessons: readonly Lesson[] = [];
  /** Entries of all lessons, and a reader that knows them. */
  private traces: ReadonlySet<string> = new Set();
  private traced: WordReader | null = null;
  private learnt: readonly (readonly LearntWord[])[] = [];
  private readers: readonly WordReader[] = [];

  constructor(private readonly setUp: LearnerSetUp) {
    this.reader = new OwnWordsReader(setUp.language, setUp.edits, setUp.pack);
    this.walker = new EntryWalker(setUp.language);
  }

  survey(text: RatedText): void {
    const open = this.reader.open(text);
    const { label, score } = this.reader.hear(open);
    const { ids, poles, voices, days, bins, scores } = this.surveyed;
    ids.push(text.id);
    poles.push(text.pole);
    voices.push(text.voice);
    days.push(text.day);
    scores.push(score);
    bins.push(binOf(label === 'none' ? null : score));
    for (const { tokens } of open.parts) this.walker.walk(tokens, (key) => this.sketch.add(key));
  }

  count(text: RatedText, at: number): void {
    const { poles, voices, days, bins } = this.surveyed;
    this.counter ??= this.startCounting();
    const [pole, voice, day] = [poles[at] ?? 0, voices[at] ?? 0, days[at] ?? null];
    this.counter.add(this.reader.partsOf(text), { pole, voice, day, fold: this.folds[at] ?? 0, bin: bins[at] ?? 0 });
  }

  observe(text: RatedText, at: number): void {
    if (this.lessons.length === 0) this.startLessons();
    const open = this.reader.open(text);
    const praise = (this.surveyed.poles[at] ?? 0) > 0 ? 1 : 0;
    // Most texts hold none of the entries: one reading tells.
    if (!this.holdsAny(open)) return;
    for (const { without, traced, observations } of this.lessons) {
      if (without !== this.folds[at]) observations.add(praise, this.reader.hear(open, traced).terms);
    }
  }

  private holdsAny(open: OpenText): boolean {
    const { entries, count } = this.reader.hear(open, this.traced ?? this.reader.words).terms;
    for (let at = 0; at < count; at++) if (this.traces.has(entries[at] ?? '')) return true;
    return false;
  }

  /** What all texts teach; to be asked after the last was observed. */
  words(): readonly LearntWord[] {
    if (this.learnt.length === 0) this.learnt = this.lessons.map((lesson) => lesson.learn());
    return this.learnt[0] ?? [];
  }

  /** Words that the people of other folds than a text's own teach. */
  wordsWithout(fold: number): readonly LearntWord[] {
    this.words();
    return this.learnt[fold + 1] ?? [];
  }

  /** A text as it is read now, and with what people of other folds teach. */
  judge(text: RatedText, at: number) {
    if (this.readers.length === 0) {
      this.words();
      this.readers = this.learnt.map((words) => this.reader.withWords(words));
    }
    const open = this.reader.open(text);
    const { label: labelBefore, score: before } = this.reader.hear(open);
    const { label: labelAfter, score: after } = this.reader.hear(open, this.readers[(this.folds[at] ?? 0) + 1]);
    return { before: { label: labelBefore, score: before }, after: { label: labelAfter, score: after } };
  }

  private startCounting(): EntryCounter {
    this.folds = this.surveyed.foldsOf();
    const threshold = this.sketch.thresholdFor(learningLimits.mostCounted, learningLimits.leastPeopleOfPhrase);
    return new EntryCounter(this.setUp.language, this.sketch, threshold);
  }

  private startLessons(): void {
    const counted = [...(this.counter?.byKey.values() ?? [])];
    const bins = this.countBins();
    const dated = this.surveyed.days.filter((day) => day !== null).length;
    const { names, largestHeld, edits, language } = this.setUp;
    const set = new Set(edits.words.filter((word) => word.language === language).map(({ entry }) => entry));
    const isDated = dated * 2 >= this.surveyed.days.length;
    this.lessons = [null, ...Array.from({ length: folds }, (_, fold) => fold)].map((without) => {
      const found = chooseEntries(counted, { bins, without, isDated, names, largestHeld });
      return new Lesson(
        this.reader,
        without,
        found.filter(({ entry }) => !set.has(entry)),
        this.linkWithout(without),
      );
    });
    this.traces = new Set(this.lessons.flatMap((lesson) => lesson.found.map(({ entry }) => entry)));
    this.traced = this.reader.withWords([...this.traces].map((entry) => ({ entry, weight: fitting.trace })));
  }

  private linkWithout(fold: number | null): Link {
    const { scores, poles } = this.surveyed;
    const places = [...scores.keys()].filter((at) => this.folds[at] !== fold);
    return fitLink(
      places.map((at) => scores[at] ?? 0),
      places.map((at) => (poles[at] ?? 0) > 0),
    );
  }

  private countBins(): BinCounts {
    const counts = { texts: new Uint32Array(folds * BINS), praise: new Uint32Array(folds * BINS) };
    this.surveyed.bins.forEach((bin, at) => {
      const cell = (this.folds[at] ?? 0) * BINS + bin;
      counts.texts[cell] = (counts.texts[cell] ?? 0) + 1;
      if ((this.surveyed.poles[at] ?? 0) > 0) counts.praise[cell] = (counts.praise[cell] ?? 0) + 1;
    });
    return counts;
  }
}
