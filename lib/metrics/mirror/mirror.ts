import type { MentionFacts, OpinionFacts } from '@/db/queries/read-facts';
import { ANALYSED_LANGUAGES } from '@/lib/analysis/types';
import type { Reading } from '@/lib/domain/counts';
import { DRIVERS, LEAVING_KINDS, LEAVING_SIGNALS, SENTIMENT_LABELS, TOUCHPOINTS } from '@/lib/domain/taxonomy';
import { NOT_ANALYSED } from '@/lib/ingestion/analysis-version';

/** Dimensions held as codes: a number for each word that occurs, −1 for none. */
export const WORD_DIMENSIONS = ['source', 'channel', 'kind', 'product', 'location', 'lang'] as const;
export type WordDimension = (typeof WORD_DIMENSIONS)[number];

export const READINGS: readonly Reading[] = [...SENTIMENT_LABELS, 'no-text', 'other-language'];
/** The day of a mention without one. */
export const NO_DAY = -2_147_483_648;

/** An opinion in ten bits: driver, touchpoint, whether negative, whether primary. */
const opinionCode = (driver: number, touchpoint: number, negative: boolean, primary: boolean) =>
  driver | (touchpoint << 3) | (negative ? 256 : 0) | (primary ? 512 : 0);
export const driverOf = (code: number) => code & 7;
export const touchpointOf = (code: number) => (code >> 3) & 31;
export const isNegative = (code: number) => (code & 256) !== 0;
export const isPrimary = (code: number) => (code & 512) !== 0;
export const OPINION_CODES = 1024;

/** What is counted of a workspace's mentions, as columns in the order of their ids. */
export interface Mirror {
  readonly size: number;
  readonly ids: Float64Array;
  readonly days: Int32Array;
  readonly words: Readonly<Record<WordDimension, Int32Array>>;
  readonly dictionaries: Readonly<Record<WordDimension, readonly string[]>>;
  /** Index in LEAVING_SIGNALS, in LEAVING_KINDS (−1 none), in READINGS. */
  readonly leaving: Uint8Array;
  readonly leavingKinds: Int8Array;
  readonly readings: Uint8Array;
  /** Normalised rating × 10,000, −1 for none; and 1–5, 0 for none. */
  readonly ratings: Int32Array;
  readonly stars: Uint8Array;
  /** Opinions of mention i: from `starts[i]` up to `starts[i + 1]`. */
  readonly starts: Int32Array;
  readonly opinions: Uint16Array;
}

const driverIndex = new Map<string, number>(DRIVERS.map((driver, index) => [driver, index]));
const touchpointIndex = new Map<string, number>(TOUCHPOINTS.map((touchpoint, index) => [touchpoint, index]));
// As the writer counts them: a text whose language is not known was read by every lexicon there is.
const readable = new Set<string>([...ANALYSED_LANGUAGES, 'und']);

function readingOf(row: MentionFacts): number {
  if (row.analysisVersion === NOT_ANALYSED) return READINGS.indexOf('no-text');
  return (READINGS as readonly string[]).indexOf(readable.has(row.lang) ? row.label : 'other-language');
}

/** Gathers the columns of a mirror, a part at a time in the order of the ids. */
export class MirrorBuilder {
  private readonly codes = new Map<WordDimension, Map<string, number>>(
    WORD_DIMENSIONS.map((name) => [name, new Map()]),
  );
  private readonly columns = { ids: [] as number[], days: [] as number[], leaving: [] as number[] };
  private readonly more = {
    kinds: [] as number[],
    readings: [] as number[],
    ratings: [] as number[],
    stars: [] as number[],
  };
  private readonly words: Record<WordDimension, number[]> = {
    source: [],
    channel: [],
    kind: [],
    product: [],
    location: [],
    lang: [],
  };
  private readonly starts: number[] = [0];
  private readonly opinions: number[] = [];

  constructor(private readonly slugs: ReadonlyMap<number, string>) {}

  private code(dimension: WordDimension, word: string | null | undefined): number {
    if (word == null) return -1;
    const codes = this.codes.get(dimension);
    const known = codes?.get(word);
    if (known !== undefined || !codes) return known ?? -1;
    codes.set(word, codes.size);
    return codes.size - 1;
  }

  /** Adds mentions and their opinions; opinions of other workspaces' mentions between them are passed over. */
  add(mentions: readonly MentionFacts[], opinions: readonly OpinionFacts[]): void {
    let next = 0;
    for (const row of mentions) {
      this.addMention(row);
      while ((opinions[next]?.mentionId ?? Infinity) < row.id) next += 1;
      for (let opinion = opinions[next]; opinion?.mentionId === row.id; opinion = opinions[(next += 1)]) {
        const driver = driverIndex.get(opinion.driver);
        const touchpoint = touchpointIndex.get(opinion.touchpoint);
        if (driver === undefined || touchpoint === undefined) continue;
        this.opinions.push(opinionCode(driver, touchpoint, opinion.polarity === 'negative', opinion.primary));
      }
      this.starts.push(this.opinions.length);
    }
  }

  private addMention(row: MentionFacts): void {
    this.columns.ids.push(row.id);
    this.columns.days.push(row.day ?? NO_DAY);
    this.columns.leaving.push((LEAVING_SIGNALS as readonly string[]).indexOf(row.leaving));
    this.more.kinds.push((LEAVING_KINDS as readonly string[]).indexOf(row.leavingKind ?? ''));
    this.more.readings.push(readingOf(row));
    this.more.ratings.push(row.rating === null ? -1 : Math.floor(row.rating * 10_000 + 0.5));
    this.more.stars.push(row.rating === null ? 0 : Math.floor(1.5 + 4 * row.rating));
    for (const name of WORD_DIMENSIONS) {
      this.words[name].push(this.code(name, name === 'source' ? this.slugs.get(row.source) : row[name]));
    }
  }

  finish(): Mirror {
    const perDimension = <T>(make: (name: WordDimension) => T) =>
      Object.fromEntries(WORD_DIMENSIONS.map((name) => [name, make(name)])) as Record<WordDimension, T>;
    return {
      size: this.columns.ids.length,
      ids: Float64Array.from(this.columns.ids),
      days: Int32Array.from(this.columns.days),
      leaving: Uint8Array.from(this.columns.leaving),
      leavingKinds: Int8Array.from(this.more.kinds),
      readings: Uint8Array.from(this.more.readings),
      ratings: Int32Array.from(this.more.ratings),
      stars: Uint8Array.from(this.more.stars),
      words: perDimension((name) => Int32Array.from(this.words[name])),
      dictionaries: perDimension((name) => [...(this.codes.get(name)?.keys() ?? [])]),
      starts: Int32Array.from(this.starts),
      opinions: Uint16Array.from(this.opinions),
    };
  }
}
