import type { Part } from '@/lib/domain/mention';
import { TOKEN, type Tokens } from '../text/tokens';
import { TRAIT } from '../text/vocabulary';
import type { ReadPart } from '../types';
import { type Findings, MARK, SOURCES } from './find-signals';
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
  readonly source: (typeof SOURCES)[number] | 'cue' | 'rating';
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

  /** Weighs a signal by its index; null where nothing is left of it. */
  weigh(index: number): Weighed | null {
    const { part, tokens, around } = this;
    const { signals } = this.found;
    const [first, last] = [signals.firsts[index] ?? 0, signals.lasts[index] ?? 0];
    const weight = signals.weights[index] ?? 0;
    const turned = signals.negated[index] ?? Number.NaN;
    const sentence = tokens.sentenceOf[first] ?? 0;
    this.lookBack(index, first, weight);
    const negated = signals.closed[index] === false && (this.isNegated || this.deniedAfter(last));
    this.value = negated ? turn(weight, turned) : weight;
    if (this.value === 0) return null;
    this.changes = negated ? NEGATED : 0;
    if (this.factor > 1 && !negated) this.scale(this.factor, INTENSIFIED);
    else if (this.factor < 1) this.scale(this.factor, DIMINISHED);
    if (this.isIrrealis && this.value > 0) this.scale(settings.irrealis, IRREALIS);
    if (this.isConceded) this.scale(settings.afterAlthough, CONCEDED);
    const isPraise = this.value > 0;
    const contrast = around.contrastIn(sentence);
    if (contrast !== NO_CONTRAST && last < contrast) this.scale(settings.beforeBut, BEFORE_CONTRAST);
    else if (contrast !== NO_CONTRAST) this.scale(settings.afterBut, AFTER_CONTRAST);
    if (isPraise && around.isAsked(sentence)) this.scale(settings.question, QUESTION);
    if (around.isExclaimed(sentence)) this.scale(settings.exclamation, EXCLAMATION);
    if (around.capitalsStress && isInCapitals(tokens, last)) this.scale(settings.capitals, CAPITALS);
    if (tokens.kinds[first] === TOKEN.hashtag) this.scale(settings.hashtag, HASHTAG);
    if (part.in === 'title') this.scale(settings.title, TITLE);
    return {
      in: part.in,
      start: tokens.starts[first] ?? 0,
      end: tokens.ends[last] ?? 0,
      weight: weight === 0 ? turned : weight,
      value: this.value,
      source: SOURCES[signals.sources[index] ?? 0] ?? 'lexicon',
      changes: this.changes,
      entry: signals.entries[index] ?? '',
    };
  }

  /** Looks back through the clause: intensity next to the signal, a negation within reach, a wish anywhere before. */
  private lookBack(index: number, first: number, weight: number): void {
    const { clauseOf } = this.tokens;
    const { marks, factors, signals } = this.found;
    this.factor = 1;
    this.isNegated = false;
    this.isIrrealis = false;
    this.isConceded = false;
    const clause = clauseOf[first];
    let previous = index - 1;
    let open = true;
    const least = Math.max(0, first - LOOK_BACK);
    for (let at = first - 1; at >= least && clauseOf[at] === clause; at--) {
      if (previous >= 0 && at <= (signals.lasts[previous] ?? 0)) {
        // A negation reaches over a word of the same pole ("not clean or tidy"), not over one of the other.
        if ((signals.weights[previous] ?? 0) * weight < 0) open = false;
        if (at === signals.firsts[previous]) previous--;
      }
      const factor = factors[at] ?? 1;
      if (factor !== 1 && at >= first - 2) this.factor *= factor;
      const mark = marks[at];
      if (mark === MARK.none) continue;
      if (mark === MARK.negator && open && first - at <= this.reach) this.isNegated = true;
      else if (mark === MARK.irrealis) this.isIrrealis = true;
      else if (mark === MARK.before) this.isConceded = true;
    }
  }

  private deniedAfter(last: number): boolean {
    const { sentenceOf, count } = this.tokens;
    const sentence = sentenceOf[last];
    const most = Math.min(count - 1, last + 4);
    for (let at = last + 1; at <= most && sentenceOf[at] === sentence; at++) {
      if (this.found.marks[at] === MARK.trailing) return true;
    }
    return false;
  }

  private scale(by: number, change: number): void {
    this.value *= by;
    this.changes |= change;
  }
}

function turn(weight: number, negated: number): number {
  if (!Number.isNaN(negated)) return negated;
  return weight * (weight > 0 ? settings.turnedPositive : settings.turnedNegative);
}

/** Weighs every signal of a part: negation that ends, intensity, contrast, wishes, emphasis, place; adds it to `weighed`. */
export function weighSignals(part: ReadPart, found: Findings, negationReach: number, weighed: Weighed[]): void {
  if (found.signals.count === 0) return;
  const weigher = new Weigher(part, found, negationReach);
  for (let index = 0; index < found.signals.count; index++) {
    const one = weigher.weigh(index);
    if (one !== null) weighed.push(one);
  }
}
