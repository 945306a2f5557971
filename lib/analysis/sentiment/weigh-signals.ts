import { isElsewhere, type Elsewhere } from '../opinions/praise-elsewhere';
import { TOKEN, TONE, type Tokens } from '../text/tokens';
import { TRAIT } from '../text/vocabulary';
import type { ReadPart } from '../types';
import { type Findings, MARK, NO_CONTRAST } from './find-signals';
import { hasGivenWay } from './concessions';
import { settings } from './settings';
import type { Terms } from './terms';

/** What changed a weight where it stands, in the order in which it is told; bits of `Terms.changes`. */
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
  'courtesy',
  'outweighed',
] as const;

export const bit = (change: (typeof CHANGES)[number]): number => 1 << CHANGES.indexOf(change);
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

const isInCapitals = ({ traits }: Tokens, at: number): boolean => ((traits[at] ?? 0) & TRAIT.capitals) !== 0;

/** How many tokens before a signal are looked at: a text without punctuation costs no more a word than another. */
const LOOK_BACK = 16;

/** Weighs the signals of one part by what stands around them. */
class Weigher {
  private readonly tokens: Tokens;
  /** Capitals stress a word only where the rest is not written so. */
  private readonly capitalsStress: boolean;
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
    private readonly terms: Terms,
    private readonly elsewhere: readonly Elsewhere[],
  ) {
    this.tokens = part.tokens;
    const { longWords, shoutedWords } = part.tokens;
    this.capitalsStress = shoutedWords > 0 && shoutedWords * 2 < longWords;
  }

  /** Weighs a signal by its index; where something is left of it, it is a term. */
  weigh(index: number): void {
    const { part, tokens } = this;
    const { signals } = this.found;
    const [first, last] = [signals.firsts[index] ?? 0, signals.lasts[index] ?? 0];
    const weight = signals.weights[index] ?? 0;
    const turned = signals.negated[index] ?? Number.NaN;
    const sentence = tokens.sentenceOf[first] ?? 0;
    this.lookBack(index, first, weight);
    const negated = signals.closed[index] === false && (this.isNegated || this.deniedAfter(last));
    this.value = negated ? turn(weight, turned) : weight;
    if (this.value === 0 || (this.value > 0 && isElsewhere(this.elsewhere, last))) return;
    this.changes = negated ? NEGATED : 0;
    if (this.factor > 1 && !negated) this.scale(this.factor, INTENSIFIED);
    else if (this.factor < 1) this.scale(this.factor, DIMINISHED);
    if (this.isIrrealis && this.value > 0) this.scale(settings.irrealis, IRREALIS);
    if (this.isConceded) this.scale(settings.afterAlthough, CONCEDED);
    const isPraise = this.value > 0;
    const contrast = this.found.contrasts[sentence] ?? NO_CONTRAST;
    const tone = tokens.tones[sentence] ?? 0;
    if (contrast !== NO_CONTRAST && last < contrast) this.scale(settings.beforeBut, BEFORE_CONTRAST);
    else if (contrast !== NO_CONTRAST) this.scale(settings.afterBut, AFTER_CONTRAST);
    if (isPraise && (tone & TONE.asked) !== 0) this.scale(settings.question, QUESTION);
    if ((tone & TONE.exclaimed) !== 0) this.scale(settings.exclamation, EXCLAMATION);
    if (this.capitalsStress && isInCapitals(tokens, last)) this.scale(settings.capitals, CAPITALS);
    if (tokens.kinds[first] === TOKEN.hashtag) this.scale(settings.hashtag, HASHTAG);
    if (part.in === 'title') this.scale(settings.title, TITLE);
    if (isPraise && signals.courtesies[index] === true) this.terms.courtesies.push(this.terms.count);
    this.terms.add(
      part.in,
      tokens.starts[first] ?? 0,
      tokens.ends[last] ?? 0,
      weight === 0 ? turned : weight,
      this.value,
      signals.sources[index] ?? 0,
      this.changes,
      signals.entries[index] ?? '',
    );
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
      else if (mark === MARK.before) this.isConceded ||= !hasGivenWay(this.tokens, at, first);
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

/** Weighs every signal of a part: negation that ends, intensity, contrast, wishes, emphasis, place; adds it to `terms`. */
export function weighSignals(
  part: ReadPart,
  found: Findings,
  negationReach: number,
  terms: Terms,
  elsewhere: readonly Elsewhere[] = [],
): void {
  if (found.signals.count === 0) return;
  const weigher = new Weigher(part, found, negationReach, terms, elsewhere);
  for (let index = 0; index < found.signals.count; index++) weigher.weigh(index);
}
