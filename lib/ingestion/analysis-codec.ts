import type { MentionReading, Opinion } from '@/lib/domain/mention';
import {
  DRIVERS,
  LEAVING_KINDS,
  LEAVING_SIGNALS,
  POLARITIES,
  SENTIMENT_LABELS,
  SUB_REASONS,
  TOUCHPOINTS,
} from '@/lib/domain/taxonomy';

/**
 * Readings as one array of 32-bit integers, handed between threads without being copied: per reading 8 numbers, then 10
 * for each of its opinions. Cloned objects would cost more than the analysis itself.
 */
const READING = 8;
const OPINION = 10;
const LANGUAGE_SOURCES = ['given', 'detected'] as const;
const PARTS = ['title', 'text'] as const;
const UNIT = 10_000;

// Up to four ASCII letters in one number: ISO 639 codes and `und`.
function packLanguage(code: string): number {
  let packed = 0;
  for (let index = 0; index < 4; index += 1) packed = (packed << 8) | (code.charCodeAt(index) || 0);
  return packed;
}

function unpackLanguage(packed: number): string {
  return String.fromCharCode(...[24, 16, 8, 0].map((shift) => (packed >>> shift) & 255).filter((code) => code > 0));
}

/** The value at an index that `encodeReadings` wrote. */
function at<T>(values: readonly T[], index: number): T {
  const value = values[index];
  if (value === undefined) throw new RangeError('an encoded reading holds a number that stands for nothing');
  return value;
}

type Places = readonly string[];

function encodeOpinion(out: Int32Array, place: number, opinion: Opinion, places: Places): void {
  out[place] = DRIVERS.indexOf(opinion.driver);
  out[place + 1] = TOUCHPOINTS.indexOf(opinion.touchpoint);
  out[place + 2] = POLARITIES.indexOf(opinion.polarity);
  out[place + 3] = Math.round(opinion.score * UNIT);
  out[place + 4] = opinion.start;
  out[place + 5] = opinion.end;
  out[place + 6] = PARTS.indexOf(opinion.in);
  out[place + 7] = opinion.primary ? 1 : 0;
  out[place + 8] = opinion.subReason === null ? -1 : SUB_REASONS.indexOf(opinion.subReason);
  out[place + 9] = opinion.packTouchpoint == null ? -1 : places.indexOf(opinion.packTouchpoint);
}

/**
 * Packs readings; scores keep four decimals, as they are stored. `places` are the touchpoints of the pack they were read
 * with, in the order they are unpacked with.
 */
export function encodeReadings(readings: readonly MentionReading[], places: Places = []): Int32Array<ArrayBuffer> {
  const opinions = readings.reduce((sum, reading) => sum + reading.opinions.length, 0);
  const out = new Int32Array(readings.length * READING + opinions * OPINION);
  let place = 0;
  for (const reading of readings) {
    out[place] = packLanguage(reading.language);
    out[place + 1] = LANGUAGE_SOURCES.indexOf(reading.languageSource);
    out[place + 2] = SENTIMENT_LABELS.indexOf(reading.sentiment.label);
    out[place + 3] = Math.round(reading.sentiment.score * UNIT);
    out[place + 4] = reading.sentiment.mixed ? 1 : 0;
    out[place + 5] = LEAVING_SIGNALS.indexOf(reading.leaving);
    out[place + 6] = reading.leavingKind === null ? -1 : LEAVING_KINDS.indexOf(reading.leavingKind);
    out[place + 7] = reading.opinions.length;
    place += READING;
    for (const opinion of reading.opinions) {
      encodeOpinion(out, place, opinion, places);
      place += OPINION;
    }
  }
  return out;
}

function decodeOpinion(data: PackedReadings, place: number, places: Places): Opinion {
  const cell = (offset: number) => data[place + offset] ?? -1;
  return {
    driver: at(DRIVERS, cell(0)),
    touchpoint: at(TOUCHPOINTS, cell(1)),
    polarity: at(POLARITIES, cell(2)),
    score: cell(3) / UNIT,
    start: cell(4),
    end: cell(5),
    in: at(PARTS, cell(6)),
    primary: cell(7) === 1,
    subReason: cell(8) === -1 ? null : at(SUB_REASONS, cell(8)),
    packTouchpoint: cell(9) === -1 ? null : at(places, cell(9)),
  };
}

/** Packed readings as they pass between threads, or as they are stored. */
type PackedReadings = Int32Array | readonly number[];

/** Unpacks what `encodeReadings` packed. */
export function decodeReadings(data: PackedReadings, places: Places = []): MentionReading[] {
  const readings: MentionReading[] = [];
  let place = 0;
  while (place < data.length) {
    const cell = (offset: number) => data[place + offset] ?? -1;
    const first = place + READING;
    const count = cell(7);
    readings.push({
      language: unpackLanguage(cell(0)),
      languageSource: at(LANGUAGE_SOURCES, cell(1)),
      sentiment: { label: at(SENTIMENT_LABELS, cell(2)), score: cell(3) / UNIT, mixed: cell(4) === 1 },
      leaving: at(LEAVING_SIGNALS, cell(5)),
      leavingKind: cell(6) === -1 ? null : at(LEAVING_KINDS, cell(6)),
      opinions: Array.from({ length: count }, (_, index) => decodeOpinion(data, first + index * OPINION, places)),
    });
    place = first + count * OPINION;
  }
  return readings;
}
