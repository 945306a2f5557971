import { BINS } from './bins';
import type { CountedEntry } from './count-entries';
import { learningLimits } from './settings';
import { chanceOf, type Stratum } from './surprise';
import { FORM } from './walk-entries';

/** Texts by fold and by what the reader makes of them, and those that are rated praise. */
export interface BinCounts {
  readonly texts: Uint32Array;
  readonly praise: Uint32Array;
}

/** An entry whose rated use is not what the reader led to expect. */
export interface FoundEntry {
  readonly entry: string;
  /** 1: it praises more than expected. */
  readonly sign: 1 | -1;
  readonly people: number;
  readonly texts: number;
  /** Shares of praise among them. */
  readonly seen: number;
  readonly expected: number;
}

export interface Choosing {
  readonly bins: BinCounts;
  /** Learn without this fold; null of all. */
  readonly without: number | null;
  /** Whether most texts have a day. */
  readonly isDated: boolean;
  /** Words of the names that the workspace knows, of products, places and itself: no entry is made of them alone. */
  readonly names: ReadonlySet<string>;
  /** The largest chance that still holds among many, at a share of false ones (Benjamini & Hochberg 1995). */
  readonly largestHeld: (chances: readonly number[], rate: number) => number;
}

interface Judged extends FoundEntry {
  readonly counted: CountedEntry;
  readonly words: readonly string[];
  readonly chance: number;
}

const { folds } = learningLimits;

/** Share of praise in each bin, drawn a little towards that of all. */
function ratesOf({ texts, praise }: BinCounts, without: number | null): { rates: number[]; all: number } {
  const n = Array.from({ length: BINS }, () => 0);
  const good = Array.from({ length: BINS }, () => 0);
  for (let cell = 0; cell < folds * BINS; cell++) {
    if (Math.floor(cell / BINS) === without) continue;
    const bin = cell % BINS;
    n[bin] = (n[bin] ?? 0) + (texts[cell] ?? 0);
    good[bin] = (good[bin] ?? 0) + (praise[cell] ?? 0);
  }
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  const all = sum(good) / Math.max(1, sum(n));
  return { rates: n.map((texts, bin) => ((good[bin] ?? 0) + 2 * all) / (texts + 2)), all };
}

/** Who uses an entry outside a fold, by what the reader led to expect of them. */
function useOf({ people, praise }: CountedEntry, rates: readonly number[], without: number | null) {
  const n = Array.from({ length: BINS }, () => 0);
  let praised = 0;
  for (let cell = 0; cell < folds * BINS; cell++) {
    if (Math.floor(cell / BINS) === without) continue;
    n[cell % BINS] = (n[cell % BINS] ?? 0) + (people[cell] ?? 0);
    praised += praise[cell] ?? 0;
  }
  const strata = n.map((count, bin): Stratum => ({ n: count, rate: rates[bin] ?? 0 })).filter((one) => one.n > 0);
  const sum = (of: (one: Stratum) => number) => strata.reduce((total, one) => total + of(one), 0);
  return { n: sum((one) => one.n), praise: praised, expected: sum((one) => one.n * one.rate), strata };
}

function daysOf({ days }: CountedEntry, without: number | null): number {
  let bits = 0;
  for (let fold = 0; fold < folds; fold++) if (fold !== without) bits |= days[fold] ?? 0;
  let count = 0;
  for (; bits !== 0; bits &= bits - 1) count += 1;
  return count;
}

const isSpreadOverDays = (entry: CountedEntry, { without, isDated }: Choosing): boolean =>
  !isDated ||
  (daysOf(entry, without) >= learningLimits.leastDays && entry.lead <= entry.dated * learningLimits.mostOfOneDay);

/** Share of praise if praise and blame were given equally often. */
function balanced(seen: number, all: number): number {
  const [good, bad] = [seen / all, (1 - seen) / (1 - all)];
  return good / (good + bad);
}

/** Entries that enough people use on enough days, and that are no names. */
function judge(counted: readonly CountedEntry[], choosing: Choosing, rates: readonly number[]): Judged[] {
  const capitalised = new Set(
    counted
      .filter(({ inside, capitals }) => inside > 0 && capitals > inside * learningLimits.mostCapitals)
      .map(({ text }) => text),
  );
  return counted.flatMap((entry): Judged[] => {
    const words = entry.text.split(' ').filter((word) => word !== '*');
    const use = useOf(entry, rates, choosing.without);
    const least = words.length === 1 ? learningLimits.leastPeople : learningLimits.leastPeopleOfPhrase;
    if (use.n < least || entry.text.length > learningLimits.longestEntry) return [];
    if (!isSpreadOverDays(entry, choosing)) return [];
    if (words.some((word) => capitalised.has(word)) || words.every((word) => choosing.names.has(word))) return [];
    const [share, expected] = [use.praise / use.n, use.expected / use.n];
    const sign = share > expected ? 1 : -1;
    const { text, texts } = entry;
    return [
      {
        counted: entry,
        words,
        entry: text,
        sign,
        people: use.n,
        texts,
        seen: share,
        expected,
        chance: chanceOf(use.strata, use.praise),
      },
    ];
  });
}

const endsOf = ({ words }: Judged): string => `${words[0]} ${words.at(-1)}`;

/** Bare words whose uses disagree: with some heads they praise and with others they blame. */
function mixedWords(sure: readonly Judged[]): Set<string> {
  const signs = new Map<string, Set<number>>();
  for (const { words, sign } of sure) {
    for (const word of new Set(words)) {
      const known = signs.get(word);
      if (known === undefined) signs.set(word, new Set([sign]));
      else known.add(sign);
    }
  }
  return new Set([...signs].filter(([, all]) => all.size > 1).map(([word]) => word));
}

/** Of the forms of one pair the one that most people use; "larga" right after "batería" stands in all of them. */
function withoutTwins(phrases: readonly Judged[]): Judged[] {
  const best = new Map<string, Judged>();
  for (const one of phrases) {
    const known = best.get(endsOf(one));
    // The wider form must be used by more people to be taken.
    const isBetter = known === undefined || one.people > known.people * (one.counted.form === FORM.wide ? 1.1 : 0.9);
    if (isBetter) best.set(endsOf(one), one);
  }
  return [...best.values()];
}

/**
 * Entries whose rated use is not what the reader led to expect, the surest first. A bare word stands for its phrases
 * unless its uses disagree: then its phrases stand, each with its own head, and the word teaches nothing by itself.
 */
export function chooseEntries(counted: readonly CountedEntry[], choosing: Choosing): FoundEntry[] {
  const { rates, all } = ratesOf(choosing.bins, choosing.without);
  if (all <= 0 || all >= 1) return [];
  const judged = judge(counted, choosing, rates);
  const held = choosing.largestHeld(
    judged.map(({ chance }) => chance),
    learningLimits.falseShare,
  );
  const sure = judged.filter(
    ({ chance, seen, expected }) => chance <= held && Math.abs(seen - expected) >= learningLimits.leastSurprise,
  );
  const mixed = mixedWords(sure);
  const isClear = ({ seen, sign }: Judged) => {
    const praise = balanced(seen, all);
    return (sign > 0 ? 1 - praise : praise) <= learningLimits.mostContrary;
  };
  const bare = sure.filter((one) => one.words.length === 1 && !mixed.has(one.entry) && isClear(one));
  const spoken = new Set(bare.map(({ entry }) => entry));
  const phrases = withoutTwins(
    sure.filter((one) => one.words.length > 1 && isClear(one) && !one.words.some((word) => spoken.has(word))),
  );
  return [...bare, ...phrases]
    .sort((a, b) => a.chance - b.chance || b.people - a.people || (a.entry < b.entry ? -1 : 1))
    .slice(0, learningLimits.mostFound)
    .map(({ entry, sign, people, texts, seen, expected }) => ({ entry, sign, people, texts, seen, expected }));
}
