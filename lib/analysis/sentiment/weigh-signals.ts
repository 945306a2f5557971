import type { Part } from '@/lib/domain/mention';
import { TOKEN, type Tokens } from '../text/tokens';
import { TRAIT } from '../text/vocabulary';
import type { ReadPart } from '../types';
import { type Findings, MARK, type Signal } from './find-signals';
import { settings } from './settings';

/** What changed a weight where it stands, in the order in which it is told; bits of `Weighed.changes`. */
export const CHANGES = [
  'negated',
  'intensified',
  'diminished',
  'irrealis',
  'conceded',
  'before-contrast',
  'after-contrast',
  'question',
  'exclamation',
  'capitals',
  'hashtag',
  'title',
] as const;

const bit = (change: (typeof CHANGES)[number]): number => 1 << CHANGES.indexOf(change);
const NEGATED = bit('negated');
const INTENSIFIED = bit('intensified');
const DIMINISHED = bit('diminished');
const IRREALIS = bit('irrealis');
const CONCEDED = bit('conceded');
const BEFORE_CONTRAST = bit('before-contrast');
const AFTER_CONTRAST = bit('after-contrast');
const QUESTION = bit('question');
const EXCLAMATION = bit('exclamation');
const CAPITALS = bit('capitals');
const HASHTAG = bit('hashtag');
const TITLE = bit('title');

/** A signal with the weight it has where it stands. */
export interface Weighed {
  readonly in: Part;
  readonly start: number;
  readonly end: number;
  readonly weight: number;
  readonly value: number;
  readonly source: Signal['source'] | 'cue' | 'rating';
  readonly changes: number;
  readonly entry: string;
}

const isInCapitals = ({ traits }: Tokens, at: number): boolean => ((traits[at] ?? 0) & TRAIT.capitals) !== 0;

const NO_CONTRAST = -1;

/** What a part's sentences are: asked, exclaimed, turned by a "but"; and whether its capitals stress. */
class Surroundings {
  private readonly asked: boolean[] = [];
  private readonly exclaimed: boolean[] = [];
  private readonly contrast: number[] = [];
  /** Capitals stress a word only where the rest is not written so. */
  readonly capitalsStress: boolean;

  constructor({ source, tokens }: ReadPart, marks: Uint8Array) {
    for (let sentence = 0; sentence < tokens.sentences.count; sentence++) {
      this.asked.push(false);
      this.exclaimed.push(false);
      this.contrast.push(NO_CONTRAST);
    }
    let words = 0;
    let shouted = 0;
    for (let at = 0; at < tokens.count; at++) {
      const kind = tokens.kinds[at];
      if (marks[at] === MARK.after) this.contrast[tokens.sentenceOf[at] ?? 0] = at;
      if (kind === TOKEN.punctuation) {
        const mark = source.charCodeAt(tokens.starts[at] ?? 0);
        if (mark === 0x3f) this.asked[tokens.sentenceOf[at] ?? 0] = true;
        else if (mark === 0x21) this.exclaimed[tokens.sentenceOf[at] ?? 0] = true;
      } else if (kind === TOKEN.word && (tokens.ends[at] ?? 0) - (tokens.starts[at] ?? 0) > 2) {
        words += 1;
        if (isInCapitals(tokens, at)) shouted += 1;
      }
    }
    this.capitalsStress = shouted > 0 && shouted * 2 < words;
  }

  isAsked(sentence: number): boolean {
    return this.asked[sentence] === true;
  }

  isExclaimed(sentence: number): boolean {
    return this.exclaimed[sentence] === true;
  }

  /** Token of the last "but" of a sentence, −1 without one. */
  contrastIn(sentence: number): number {
    return this.contrast[sentence] ?? NO_CONTRAST;
  }
}

/** How many tokens before a signal are looked at: a text without punctuation costs no more a word than another. */
const LOOK_BACK = 16;

/** Weighs the signals of one part by what stands around them. */
class Weigher {
  private readonly tokens: Tokens;
  private readonly around: Surroundings;
  /** Of the signal being weighed: what stands before it in its clause, its value so far and what changed it. */
  private factor = 1;
  private isNegated = false;
  private isIrrealis = false;
  private isConceded = false;
  private value = 0;
  private changes = 0;

  constructor(
    private readonly part: ReadPart,
    private readonly found: Findings,
    private readonly reach: number,
  ) {
    this.tokens = part.tokens;
    this.around = new Surroundings(part, found.marks);
  }

  weigh(signal: Signal, index: number): Weighed | null {
    const { part, tokens, around } = this;
    const sentence = tokens.sentenceOf[signal.first] ?? 0;
    this.lookBack(signal, index);
    const negated = !signal.closed && (this.isNegated || this.deniedAfter(signal));
    this.value = turned(signal, negated);
    if (this.value === 0) return null;
    this.changes = negated ? NEGATED : 0;
    if (this.factor > 1 && !negated) this.scale(this.factor, INTENSIFIED);
    else if (this.factor < 1) this.scale(this.factor, DIMINISHED);
    if (this.isIrrealis && this.value > 0) this.scale(settings.irrealis, IRREALIS);
    if (this.isConceded) this.scale(settings.afterAlthough, CONCEDED);
    const isPraise = this.value > 0;
    const contrast = around.contrastIn(sentence);
    if (contrast !== NO_CONTRAST && signal.last < contrast) this.scale(settings.beforeBut, BEFORE_CONTRAST);
    else if (contrast !== NO_CONTRAST) this.scale(settings.afterBut, AFTER_CONTRAST);
    if (isPraise && around.isAsked(sentence)) this.scale(settings.question, QUESTION);
    if (around.isExclaimed(sentence)) this.scale(settings.exclamation, EXCLAMATION);
    if (around.capitalsStress && isInCapitals(tokens, signal.last)) this.scale(settings.capitals, CAPITALS);
    if (tokens.kinds[signal.first] === TOKEN.hashtag) this.scale(settings.hashtag, HASHTAG);
    if (part.in === 'title') this.scale(settings.title, TITLE);
    return {
      in: part.in,
      start: tokens.starts[signal.first] ?? 0,
      end: tokens.ends[signal.last] ?? 0,
      weight: signal.weight === 0 ? signal.negated : signal.weight,
      value: this.value,
      source: signal.source,
      changes: this.changes,
      entry: signal.entry,
    };
  }

  /** Looks back through the clause: intensity next to the signal, a negation within reach, a wish anywhere before. */
  private lookBack(signal: Signal, index: number): void {
    const { clauseOf } = this.tokens;
    const { marks, factors, signals } = this.found;
    this.factor = 1;
    this.isNegated = false;
    this.isIrrealis = false;
    this.isConceded = false;
    const clause = clauseOf[signal.first];
    let previous = index - 1;
    let open = true;
    const least = Math.max(0, signal.first - LOOK_BACK);
    for (let at = signal.first - 1; at >= least && clauseOf[at] === clause; at--) {
      const other = previous < 0 ? undefined : signals[previous];
      if (other !== undefined && at <= other.last && at >= other.first) {
        // A negation reaches over a word of the same pole ("not clean or tidy"), not over one of the other.
        if (other.weight * signal.weight < 0) open = false;
        if (at === other.first) previous--;
      }
      const factor = factors[at] ?? 1;
      if (factor !== 1 && at >= signal.first - 2) this.factor *= factor;
      const mark = marks[at];
      if (mark === MARK.none) continue;
      if (mark === MARK.negator && open && signal.first - at <= this.reach) this.isNegated = true;
      else if (mark === MARK.irrealis) this.isIrrealis = true;
      else if (mark === MARK.before) this.isConceded = true;
    }
  }

  private deniedAfter(signal: Signal): boolean {
    const { sentenceOf, count } = this.tokens;
    const sentence = sentenceOf[signal.last];
    const most = Math.min(count - 1, signal.last + 4);
    for (let at = signal.last + 1; at <= most && sentenceOf[at] === sentence; at++) {
      if (this.found.marks[at] === MARK.trailing) return true;
    }
    return false;
  }

  private scale(by: number, change: number): void {
    this.value *= by;
    this.changes |= change;
  }
}

function turned(signal: Signal, negated: boolean): number {
  if (!negated) return signal.weight;
  if (!Number.isNaN(signal.negated)) return signal.negated;
  return signal.weight * (signal.weight > 0 ? settings.turnedPositive : settings.turnedNegative);
}

/** Weighs every signal of a part: negation that ends, intensity, contrast, wishes, emphasis, place; adds it to `weighed`. */
export function weighSignals(part: ReadPart, found: Findings, negationReach: number, weighed: Weighed[]): void {
  if (found.signals.length === 0) return;
  const weigher = new Weigher(part, found, negationReach);
  for (let index = 0; index < found.signals.length; index++) {
    const signal = found.signals[index];
    const one = signal === undefined ? null : weigher.weigh(signal, index);
    if (one !== null) weighed.push(one);
  }
}
