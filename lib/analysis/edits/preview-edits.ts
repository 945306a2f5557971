import type { MentionReading } from '@/lib/domain/mention';
import type { Driver, LeavingSignal, Polarity, SentimentLabel, Touchpoint } from '@/lib/domain/taxonomy';
import { readText } from '../analyse';
import { tallyFinds } from '../measures/compare-found';
import type { Tally } from '../measures/f1';
import type { WordedPack } from '../packs/pack-cues';
import type { AnalysisInput } from '../types';
import type { CompiledEdits } from './compile-edits';
import { editsTouch, type Touch } from './edits-touch';
import { type Kind, PreviewCounts, type PreviewState } from './preview-counts';
import { type Preview, resultOf } from './preview-result';
import { starLabel } from './star-label';

/** What a person says that a text says; what is absent or null was not told. */
export interface HandLabels {
  readonly label?: Exclude<SentimentLabel, 'none'> | null;
  /** All opinions of the text; an empty list says that it has none. */
  readonly opinions?: readonly SaidOpinion[] | null;
  readonly leaving?: LeavingSignal | null;
}

interface SaidOpinion {
  readonly driver: Driver;
  readonly touchpoint: Touchpoint;
  readonly polarity: Polarity;
}

/** A text as it is read, with what a person said of it where one did. */
export interface PreviewText extends AnalysisInput {
  /** By which it is told as an example. */
  readonly id: string;
  readonly byHand?: HandLabels | null;
}

export interface PreviewOptions {
  readonly pack?: WordedPack | null;
  /** Also hold the readings against stars, which they are then not told: reads every text that has any. */
  readonly byStars?: boolean;
}

type Reading = MentionReading;

const driverKey = ({ driver, polarity }: SaidOpinion): string => `${driver} ${polarity}`;
const opinionKey = ({ driver, touchpoint, polarity }: SaidOpinion): string => `${driver} ${touchpoint} ${polarity}`;
const keysOf = (opinions: readonly SaidOpinion[], key: (one: SaidOpinion) => string) => new Set(opinions.map(key));
const tallyKey = ({ tp, fp, fn }: Tally): string => `${tp} ${fp} ${fn}`;
/** A text without any signal counts as neutral against a label. */
const heard = ({ sentiment: { label } }: Reading): SentimentLabel => (label === 'none' ? 'neutral' : label);

/**
 * What would change if a workspace's edits became others, worked out over texts as they come: `addTexts` batch after
 * batch, `result` at any time. What is known so far is plain data (`state`), so that it can be kept between two requests, and
 * added to another's. Nothing is kept of the texts but the ids of a few examples, and nothing is changed.
 */
export class EditsPreview {
  readonly #counts = new PreviewCounts();
  readonly #touch: Touch;
  readonly #pack: WordedPack | null;
  readonly #byStars: boolean;

  constructor(
    private readonly before: CompiledEdits | null,
    private readonly after: CompiledEdits | null,
    { pack = null, byStars = false }: PreviewOptions = {},
  ) {
    this.#pack = pack;
    this.#byStars = byStars;
    this.#touch = editsTouch(before, after, pack);
  }

  addTexts(texts: readonly PreviewText[]): void {
    for (const text of texts) this.#add(text);
  }

  /** Adds what another preview of the same edits has found. */
  addState(state: PreviewState): void {
    this.#counts.addState(state);
  }

  state(): PreviewState {
    return this.#counts.state();
  }

  result(): Preview {
    return resultOf(this.#counts);
  }

  #add(text: PreviewText): void {
    this.#counts.read += 1;
    const { id, byHand } = text;
    const isReached = this.#touch.reaches(text);
    const stars = this.#byStars ? starLabel(text) : null;
    if (isReached || byHand) {
      const [before, after] = this.#readTwice(text, isReached);
      if (isReached) this.#compare(id, before, after);
      if (byHand) this.#hold(id, byHand, before, after);
    }
    if (stars !== null) {
      const [before, after] = this.#readTwice({ text: text.text, title: text.title, lang: text.lang }, isReached);
      this.#counts.add('stars', `${stars} ${heard(before)} ${heard(after)}`, id);
    }
  }

  #readTwice(input: AnalysisInput, isReached: boolean): readonly [Reading, Reading] {
    const before = readText(input, { pack: this.#pack, edits: this.before });
    return [before, isReached ? readText(input, { pack: this.#pack, edits: this.after }) : before];
  }

  #compare(id: string, before: Reading, after: Reading): void {
    if (JSON.stringify(before) === JSON.stringify(after)) return;
    const counts = this.#counts;
    counts.touched += 1;
    const [from, to] = [before.sentiment.label, after.sentiment.label];
    if (from !== to) counts.add('flip', `${from} ${to}`, id);
    const change = (kind: Kind, one: Reading, other: Reading) => {
      const known = keysOf(other.opinions, opinionKey);
      for (const key of keysOf(one.opinions, opinionKey)) if (!known.has(key)) counts.add(kind, key, id);
    };
    change('opinion-leaves', before, after);
    change('opinion-enters', after, before);
    if (before.leavingKind === after.leavingKind) return;
    if (before.leavingKind !== null) counts.add('leaving-leaves', before.leavingKind, id);
    if (after.leavingKind !== null) counts.add('leaving-enters', after.leavingKind, id);
  }

  /** Holds both readings against what a person said. */
  #hold(id: string, { label, opinions, leaving }: HandLabels, before: Reading, after: Reading): void {
    const counts = this.#counts;
    if (label != null) counts.add('label', `${label} ${heard(before)} ${heard(after)}`, id);
    if (leaving != null) counts.add('leaving', `${leaving} ${before.leaving} ${after.leaving}`, id);
    if (opinions == null) return;
    const finds = (key: (one: SaidOpinion) => string): string =>
      [before, after]
        .map((reading) => tallyKey(tallyFinds(keysOf(opinions, key), keysOf(reading.opinions, key))))
        .join(' ');
    counts.add('drivers', finds(driverKey), id);
    counts.add('opinions', finds(opinionKey), id);
  }
}

/** What would change over these texts if the edits of a workspace became others; null stands for none. */
export function previewEdits(
  texts: readonly PreviewText[],
  before: CompiledEdits | null,
  after: CompiledEdits | null,
  options: PreviewOptions = {},
): Preview {
  const preview = new EditsPreview(before, after, options);
  preview.addTexts(texts);
  return preview.result();
}
