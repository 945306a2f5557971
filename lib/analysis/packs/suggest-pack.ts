import { PACK_IDS, type PackId } from '@/lib/domain/pack';
import { tallyPacks } from './tally-packs';

/** How many of the texts speak of an industry. */
export interface PackEvidence {
  readonly pack: PackId;
  readonly texts: number;
  /** Of all texts that were read, 0–1. */
  readonly share: number;
}

export interface PackSuggestion {
  /** Null when the texts speak clearly of no one industry. */
  readonly pack: PackId | null;
  /** Texts that were read: those in a language that has packs. */
  readonly texts: number;
  /** Every industry, the most spoken of first. */
  readonly evidence: readonly PackEvidence[];
}

/** Fewer texts than this tell nothing. */
const FEWEST_TEXTS = 40;
const FEWEST_TOUCHED = 12;
/** Many texts are short and name no industry, so a tenth of them is much; what is spoken of by chance stays below. */
const LEAST_SHARE = 0.1;
/** The industry must be spoken of so many times as often as the next. */
const TIMES_THE_NEXT = 3;

/**
 * Suggests the pack of a workspace from a sample of its texts, with the evidence. It would rather suggest none than a
 * wrong one: a chain of hotels with an airline is left to the person who knows.
 */
export function suggestPack(sample: readonly string[]): PackSuggestion {
  const { texts, touched } = tallyPacks(sample);
  const evidence = PACK_IDS.map((pack) => ({
    pack,
    texts: touched[pack],
    share: texts === 0 ? 0 : touched[pack] / texts,
  }));
  evidence.sort((a, b) => b.texts - a.texts);
  const [first, second] = evidence;
  const isClear =
    first !== undefined &&
    texts >= FEWEST_TEXTS &&
    first.texts >= FEWEST_TOUCHED &&
    first.share >= LEAST_SHARE &&
    first.texts >= TIMES_THE_NEXT * (second?.texts ?? 0);
  return { pack: isClear ? first.pack : null, texts, evidence };
}
