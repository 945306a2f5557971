import { settings } from '../sentiment/settings';
import type { Terms } from '../sentiment/terms';

const FIRST_ROOM = 1024;

/** A growing column of numbers. */
class Column {
  count = 0;
  values = new Float64Array(FIRST_ROOM);

  push(value: number): void {
    if (this.count === this.values.length) {
      const grown = new Float64Array(this.count * 2);
      grown.set(this.values);
      this.values = grown;
    }
    this.values[this.count++] = value;
  }
}

/** What a text's evidence is multiplied by to be its score, as the reader damps it. */
function damped({ values, count }: Terms): number {
  let evidence = 0;
  for (let at = 0; at < count; at++) evidence += Math.abs(values[at] ?? 0);
  return 1 / (evidence + settings.damping);
}

/**
 * Texts as the fit sees them, side by side: how much of each is praise, what the words that are not learnt say, and where
 * the entries to be learnt stand with what negation, intensity and contrast make of a weight there. A text in which none
 * stands is counted only.
 */
export class Observations {
  /** Of each text: praise, 0–1; evidence of what is not learnt; index of its first term. */
  readonly praise = new Column();
  readonly base = new Column();
  readonly firsts = new Column();
  /** Of each term: number of its entry, and what a weight is multiplied by there. */
  readonly entries = new Column();
  readonly factors = new Column();
  /** How many texts there are of each share of praise, those without an entry too. */
  readonly texts = new Map<number, number>();

  /**
   * @param numbers of the entries to be learnt.
   * @param asScore whether evidence counts as it does in the reader's score, less where there is much of it; else as it is.
   */
  constructor(
    private readonly numbers: ReadonlyMap<string, number>,
    private readonly asScore: boolean,
  ) {}

  add(praise: number, terms: Terms): void {
    this.texts.set(praise, (this.texts.get(praise) ?? 0) + 1);
    const { entries, values, weights, count } = terms;
    const first = this.entries.count;
    const scale = this.asScore ? damped(terms) : 1;
    let base = 0;
    for (let at = 0; at < count; at++) {
      const number = this.numbers.get(entries[at] ?? '');
      const [value, weight] = [values[at] ?? 0, weights[at] ?? 0];
      if (number === undefined || weight === 0) base += value * scale;
      else {
        this.entries.push(number);
        this.factors.push((value / weight) * scale);
      }
    }
    if (this.entries.count === first) return;
    this.praise.push(praise);
    this.base.push(base);
    this.firsts.push(first);
  }
}
