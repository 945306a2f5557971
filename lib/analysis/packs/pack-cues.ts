import type { Pack } from '@/lib/domain/pack';
import type { Driver, SubReason } from '@/lib/domain/taxonomy';
import type { Patterns } from '../opinions/cue-entries';
import type { AnalysedLanguage } from '../types';

/** The words of one touchpoint in one language. */
interface PlaceWords {
  /** What a plain "good" or "bad" may be said of: "legroom". */
  readonly judged?: Patterns;
  /** What only tells where it happened: "when we boarded". */
  readonly named?: Patterns;
}

/** What customers of one industry say in words of its own: "bumped from our flight", "the machine swallowed my card". */
export interface PackReason<Id extends string = string> {
  readonly id: string;
  readonly place: Id;
  readonly driver: Driver;
  /** −1…1, its sign tells the pole. */
  readonly weight: number;
  /** On negative indifference, as everywhere. */
  readonly subReason?: SubReason;
  readonly patterns: Patterns;
}

/** All that a pack says in one language. */
export interface PackCues<Id extends string = string> {
  readonly places: Readonly<Record<Id, PlaceWords>>;
  readonly reasons: readonly PackReason<Id>[];
  /** Phrases in which the words above mean something else: "hacer la línea" is a queue, not a telephone line. */
  readonly unmeant: Patterns;
  /** Words that tell the industry and no place in it: "airline", "hotel". Only the suggestion of a pack reads them. */
  readonly signs: Patterns;
}

/** The driver that a plain "good" or "bad" speaks of, for each touchpoint of a pack. */
export type JudgedAs<Id extends string> = Readonly<Record<Id, Driver>>;

/** A pack with its words in every language that has cues. */
export interface WordedPack {
  readonly pack: Pack;
  readonly judgedAs: Readonly<Record<string, Driver>>;
  readonly cues: Readonly<Record<AnalysedLanguage, PackCues>>;
}
