import type { LearningStage, LearntFlip, LearntLanguage } from '@/lib/domain/learning';
import type { WorkspaceEdits } from '@/lib/domain/workspace-edits';
import type { WordedPack } from '../packs/pack-cues';
import type { WordReader } from '../sentiment/lexicons';
import type { AnalysedLanguage } from '../types';
import { binOf } from './bins';
import { chooseEntries, type Choosing } from './choose-entries';
import { EntryCounter } from './count-entries';
import { Examples } from './examples';
import { fitting } from './fit-weights';
import { HeldOutCheck } from './held-out';
import { Lesson, type WeighedEntry } from './lesson';
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
  private isTooFew = false;
  private sketch: Sketch | null = new Sketch();
  private counter: EntryCounter | null = null;
  /** All texts, then without each fold. */
  private lessons: readonly Lesson[] = [];
  /** Entries of all lessons, and a reader that knows them. */
  private traces: ReadonlySet<string> = new Set();
  private traced: WordReader | null = null;
  private learnt: readonly (readonly WeighedEntry[])[] = [];
  private readers: readonly WordReader[] = [];
  private examples = new Examples([]);
  private readonly flips = new Map<string, LearntFlip>();
  private readonly check = new HeldOutCheck();

  constructor(private readonly setUp: LearnerSetUp) {
    this.reader = new OwnWordsReader(setUp.language, setUp.edits, setUp.pack);
    this.walker = new EntryWalker(setUp.language);
  }

  /** Takes a text in a stage; one that was not there in the first is passed by. */
  take(stage: LearningStage, text: RatedText): void {
    if (stage === 'survey') this.survey(text);
    else {
      const at = this.isTooFew ? -1 : this.surveyed.placeOf(text.id);
      if (at < 0) return;
      if (stage === 'count') this.count(text, at);
      else if (stage === 'observe') this.observe(text, at);
      else this.judge(text, at);
    }
  }

  /** What is to be done between a stage, after the last text was taken in it, and the next. */
  end(stage: LearningStage): void {
    if (stage === 'survey') this.startCounting();
    else if (stage === 'count') this.startLessons();
    else if (stage === 'observe') {
      this.learnt = this.lessons.map((lesson) => lesson.learn());
      this.readers = this.learnt.map((words) => this.reader.withWords(words));
      this.examples = new Examples(this.learnt[0] ?? []);
    }
  }

  /** What was learnt; after the last stage. */
  result(): LearntLanguage {
    const { surveyed, needs } = this;
    const words = (this.learnt[0] ?? []).map(({ entry, weight, before, texts, people, seen, expected }) => {
      return { entry, weight, before, texts, people, seen, expected, example: this.examples.of(entry) };
    });
    return {
      language: this.setUp.language,
      mentions: surveyed.texts.length,
      praise: surveyed.people(1),
      blame: surveyed.people(-1),
      needs,
      words,
      flips: [...this.flips.values()].sort((a, b) => b.n - a.n || (a.from + a.to < b.from + b.to ? -1 : 1)),
      heldOut: this.isTooFew ? null : this.check.result(),
    };
  }

  /** How many more people are needed who praise, and who blame; only with enough of both is anything learnt. */
  private get needs(): LearntLanguage['needs'] {
    const missing = (pole: Pole) => Math.max(0, learningLimits.leastOfPole - this.surveyed.people(pole));
    return { praise: missing(1), blame: missing(-1) };
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
    const { praise, blame } = this.needs;
    this.isTooFew = praise + blame > 0;
    const { sketch } = this;
    this.sketch = null;
    if (this.isTooFew || sketch === null) return;
    const threshold = sketch.thresholdFor(learningLimits.mostCounted, learningLimits.leastPeopleOfPhrase);
    this.counter = new EntryCounter(this.setUp.language, sketch, threshold);
  }

  private count(text: RatedText, at: number): void {
    const { pole, voice, day, bin } = this.surveyed.texts[at] ?? { pole: 0, voice: 0, day: null, bin: 0 };
    if (pole === 0) return;
    this.counter?.add(this.reader.partsOf(text), { pole, voice, day, bin, fold: this.surveyed.folds[at] ?? 0 });
  }

  private startLessons(): void {
    if (this.isTooFew) return;
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
    const { pole, rating, voice } = surveyed;
    const [whole, ...byFold] = this.readers;
    const now = this.reader.hear(open, whole);
    if (now.label !== label) this.flip(label, now.label);
    this.examples.look(text.id, pole, now.terms);
    const after = this.reader.hear(open, byFold[this.surveyed.folds[at] ?? 0]);
    this.check.add({ pole, rating, share: 1 / (this.surveyed.voices.get(voice) ?? 1) }, before, after);
  }

  private flip(from: LearntFlip['from'], to: LearntFlip['to']): void {
    const key = `${from} ${to}`;
    this.flips.set(key, { from, to, n: (this.flips.get(key)?.n ?? 0) + 1 });
  }
}
