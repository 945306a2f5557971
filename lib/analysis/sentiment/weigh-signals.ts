import type { Part } from '@/lib/domain/mention';
import type { ReadPart, Token } from '../types';
import { type Findings, MARK, type Signal } from './find-signals';
import { settings } from './settings';

/** A signal with the weight it has where it stands. `rule` names what changed it, joined by `+`. */
export interface Weighed {
  readonly in: Part;
  readonly start: number;
  readonly end: number;
  readonly weight: number;
  readonly value: number;
  readonly rule: string;
  readonly entry: string;
}

interface SentenceFacts {
  question: boolean;
  exclamation: boolean;
  /** Token index of the last "but", −1 without one. */
  but: number;
}

function sentenceFacts(part: ReadPart, marks: Uint8Array): SentenceFacts[] {
  const facts: SentenceFacts[] = part.sentences.map(() => ({ question: false, exclamation: false, but: -1 }));
  for (let at = 0; at < part.tokens.length; at++) {
    const token = part.tokens[at];
    const fact = token === undefined ? undefined : facts[token.sentence];
    if (token === undefined || fact === undefined) continue;
    if (marks[at] === MARK.after) fact.but = at;
    if (token.kind !== 'punctuation') continue;
    const mark = token.folded.charCodeAt(0);
    if (mark === 0x3f) fact.question = true;
    else if (mark === 0x21) fact.exclamation = true;
  }
  return facts;
}

/** Written in capitals: told by its first two letters, which is enough to tell "GREAT" from "Great". */
const isShouted = (source: string, { start, end }: Token): boolean =>
  end - start > 2 && isCapital(source.charCodeAt(start)) && isCapital(source.charCodeAt(start + 1));

// A–Z and the Latin-1 capitals (À–Þ without ×).
const isCapital = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);

/** Capitals stress a word only where the rest is not written so. */
function capitalsStress(part: ReadPart): boolean {
  let words = 0;
  let shouted = 0;
  for (const token of part.tokens) {
    if (token.kind !== 'word' || token.end - token.start < 3) continue;
    words++;
    if (isShouted(part.source, token)) shouted++;
  }
  return shouted > 0 && shouted * 2 < words;
}

/** How many tokens before a signal are looked at: a text without punctuation costs no more a word than another. */
const LOOK_BACK = 16;

/** Weighs the signals of one part by what stands around them. */
class Weigher {
  private readonly facts: readonly SentenceFacts[];
  private readonly stress: boolean;
  /** Of the signal being weighed. */
  private value = 0;
  private rule = '';

  constructor(
    private readonly part: ReadPart,
    private readonly found: Findings,
    private readonly reach: number,
  ) {
    this.facts = sentenceFacts(part, found.marks);
    this.stress = capitalsStress(part);
  }

  /** Looks back through the clause: intensity next to the signal, a negation within reach, a wish anywhere before. */
  private before(
    signal: Signal,
    index: number,
  ): { factor: number; negated: boolean; irrealis: boolean; conceded: boolean } {
    const { tokens } = this.part;
    const { marks, factors, signals } = this.found;
    const clause = tokens[signal.first]?.clause;
    const seen = { factor: 1, negated: false, irrealis: false, conceded: false };
    let previous = index - 1;
    let open = true;
    for (
      let at = signal.first - 1, distance = 1;
      distance <= LOOK_BACK && tokens[at]?.clause === clause;
      at--, distance++
    ) {
      const other = signals[previous];
      if (other !== undefined && at <= other.last && at >= other.first) {
        // A negation reaches over a word of the same pole ("not clean or tidy"), not over one of the other.
        if (other.weight * signal.weight < 0) open = false;
        if (at === other.first) previous--;
      }
      const factor = factors[at] ?? 1;
      if (factor !== 1 && distance <= 2) seen.factor *= factor;
      const mark = marks[at];
      if (mark === MARK.negator && open && distance <= this.reach) seen.negated = true;
      else if (mark === MARK.irrealis) seen.irrealis = true;
      else if (mark === MARK.before) seen.conceded = true;
    }
    return seen;
  }

  private deniedAfter(signal: Signal): boolean {
    const { tokens } = this.part;
    const clause = tokens[signal.last]?.sentence;
    for (let at = signal.last + 1; at <= signal.last + 4 && tokens[at]?.sentence === clause; at++) {
      if (this.found.marks[at] === MARK.trailing) return true;
    }
    return false;
  }

  weigh(signal: Signal, index: number): Weighed | null {
    const { part } = this;
    const first = part.tokens[signal.first];
    const last = part.tokens[signal.last];
    if (first === undefined || last === undefined) return null;
    const context = this.before(signal, index);
    const negated = !signal.closed && (context.negated || this.deniedAfter(signal));
    this.rule = signal.source === 'word' ? 'lexicon' : signal.source;
    this.value = this.turned(signal, negated);
    if (this.value === 0) return null;
    if (negated) this.rule += '+negated';
    if (context.factor > 1 && !negated) this.scale(context.factor, '+intensified');
    else if (context.factor < 1) this.scale(context.factor, '+diminished');
    if (context.irrealis && this.value > 0) this.scale(settings.irrealis, '+irrealis');
    if (context.conceded) this.scale(settings.afterAlthough, '+conceded');
    this.scaleBySentence(signal, first);
    if (this.stress && signal.source !== 'emoji' && isShouted(part.source, last))
      this.scale(settings.capitals, '+capitals');
    if (first.kind === 'hashtag') this.scale(settings.hashtag, '+hashtag');
    if (part.in === 'title') this.scale(settings.title, '+title');
    const weight = signal.weight === 0 ? signal.negated : signal.weight;
    const { value, rule } = this;
    return { in: part.in, start: first.start, end: last.end, weight, value, rule, entry: signal.entry };
  }

  private scale(by: number, rule: string): void {
    this.value *= by;
    this.rule += rule;
  }

  private turned(signal: Signal, negated: boolean): number {
    if (!negated) return signal.weight;
    if (!Number.isNaN(signal.negated)) return signal.negated;
    return signal.weight * (signal.weight > 0 ? settings.turnedPositive : settings.turnedNegative);
  }

  private scaleBySentence(signal: Signal, first: Token): void {
    const fact = this.facts[first.sentence];
    if (fact === undefined) return;
    const isPraise = this.value > 0;
    if (fact.but >= 0) {
      if (signal.last < fact.but) this.scale(settings.beforeBut, '+before-contrast');
      else this.scale(settings.afterBut, '+after-contrast');
    }
    if (fact.question && isPraise) this.scale(settings.question, '+question');
    if (fact.exclamation) this.scale(settings.exclamation, '+exclamation');
  }
}

/** Weighs every signal of a part: negation that ends, intensity, contrast, wishes, emphasis, place. */
export function weighSignals(part: ReadPart, found: Findings, negationReach: number): Weighed[] {
  if (found.signals.length === 0) return [];
  const weigher = new Weigher(part, found, negationReach);
  const weighed: Weighed[] = [];
  found.signals.forEach((signal, index) => {
    const one = weigher.weigh(signal, index);
    if (one !== null) weighed.push(one);
  });
  return weighed;
}
