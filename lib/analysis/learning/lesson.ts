import type { WordReader } from '../sentiment/lexicons';
import type { FoundEntry } from './choose-entries';
import { fitting, fitWeights, type Link } from './fit-weights';
import { Observations } from './observations';
import type { OpenText, OwnWordsReader } from './read-own-words';

/** A word or phrase and what it would weigh. */
export interface WeighedEntry extends FoundEntry {
  readonly weight: number;
  /** What it weighs now; 0 where the reader knows nothing of it. */
  readonly before: number;
}

/** An entry that moves less, or that ends smaller without having weighed anything, is left out. */
const LEAST_CHANGE = 0.3;
/** From this weight on the reader knows what an entry says. */
const PLAIN = 1;
const MOST = 4;

const rounded = (weight: number): number => Math.round(weight * 10) / 10;

/** What the reader makes of an entry that stands alone. */
function weightAlone(reader: OwnWordsReader, entry: string): number {
  const { values, count } = reader.hear(reader.open({ text: entry.replaceAll('* ', ''), title: null })).terms;
  return values.slice(0, count).reduce((sum, value) => sum + value, 0);
}

/** One learning from the texts of some people: entries that were found, observed in their texts and weighed. */
export class Lesson {
  private readonly priors: Float64Array;
  private readonly traces: Float64Array;
  private readonly traced: WordReader;
  private readonly observations: Observations;

  /** @param without the fold whose people it must know nothing of; null for none. */
  constructor(
    private readonly reader: OwnWordsReader,
    readonly without: number | null,
    readonly found: readonly FoundEntry[],
    private readonly link: Link,
  ) {
    this.priors = Float64Array.from(found, ({ entry }) => weightAlone(reader, entry));
    // An entry without a weight gets a trace of one, so that the reader tells where and how it stands.
    this.traces = this.priors.map((prior, at) =>
      Math.abs(prior) < fitting.trace ? (found[at]?.sign ?? 1) * fitting.trace : prior,
    );
    this.traced = reader.withWords(found.map(({ entry }, at) => ({ entry, weight: this.traces[at] ?? 0 })));
    this.observations = new Observations(new Map(found.map(({ entry }, at) => [entry, at])), true);
  }

  observe(open: OpenText, praise: 0 | 1): void {
    if (this.found.length > 0) this.observations.add(praise, this.reader.hear(open, this.traced).terms);
  }

  /** The words whose weight moved, as far as all texts of the lesson let it. */
  learn(): WeighedEntry[] {
    const fitted = fitWeights(this.observations, this.traces, this.link);
    return this.found.flatMap((one, at): WeighedEntry[] => {
      const before = rounded(this.priors[at] ?? 0);
      const weight = Math.min(MOST, Math.max(-MOST, rounded(fitted[at] ?? 0)));
      const change = weight - before;
      if (Math.abs(change) < LEAST_CHANGE || Math.sign(change) !== one.sign) return [];
      // What the reader says already, and only more so, is not for a workspace to learn.
      if (change * before > 0 && Math.abs(before) >= PLAIN) return [];
      return Math.abs(weight) < LEAST_CHANGE && before === 0 ? [] : [{ ...one, before, weight }];
    });
  }
}
