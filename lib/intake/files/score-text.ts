import { headerKey } from './header-key';
import { headerMatch, OWN_NAME } from './header-match';
import { questionCues } from './question-cues';
import type { ColumnShape } from './value-shapes';

/** What speaks for a column holding the customer's words. */
export interface TextEvidence {
  /** The header's, 0–1. */
  readonly header: number;
  /** The values', 0–1. */
  readonly values: number;
  /** Both together; 0 for a column that cannot be it. */
  readonly score: number;
}

const NONE: TextEvidence = { header: 0, values: 0, score: 0 };
/** Taken as the text where nothing else can be. */
const LAST_RESORT = 0.37;
/** What a question says that can only be answered in one's own words. */
const OPEN = 0.75;
/** Lists to pick from are mostly shorter. */
const SEVERAL = 6;

/** Weighs header and values. `asName` counts a header as one that asks for text. */
export function textEvidence(header: string, shape: ColumnShape, asName = 0): TextEvidence {
  if (shape.numbers > 0.8 || shape.urls > 0.8 || shape.emails > 0.8 || shape.dates > 0.8) return NONE;
  const named = headerMatch('text', header);
  const cues = questionCues(header);
  const asked = Math.max(named, asName, cues.text);
  // Answers of a scale in words are a rating, unless the header says otherwise, or another column is the rating.
  const said = named >= OWN_NAME || (cues.text > 0.8 && cues.rating === 0);
  if (shape.ratings > 0.8 && shape.long < 0.2 && !said)
    return cues.text > 0 ? { header: asked, values: 0, score: LAST_RESORT } : NONE;
  if (isTick(header, shape)) return NONE;
  const values = proseOf(shape, cues.text);
  const sound = shape.filled === 0 ? 0.6 : 0.92 + 0.08 * shape.filled;
  if (named >= OWN_NAME) return { header: named, values, score: (0.75 * named + 0.25 * values) * sound };
  // The same few answers all through are a choice; to an open question, more of them are read where nothing else is.
  const several = cues.text >= OPEN && shape.distinctCount >= SEVERAL && !shape.options;
  const chosen = shape.filled > 0 && values === 0 ? (several ? 0.85 : 0.7) : 1;
  if (asked > 0) return { header: asked, values, score: (0.6 * asked + 0.4 * values) * sound * chosen };
  return { header: 0, values, score: values < 0.3 ? 0 : (0.3 + 0.45 * values) * sound };
}

/** A box to tick: its header ends with the one thing that stands in it. */
function isTick(header: string, shape: ColumnShape): boolean {
  const [only = ''] = shape.samples;
  return shape.distinctCount === 1 && headerKey(header).endsWith(headerKey(only));
}

/** Answers to an open question that are sentences, though the same ones come again. */
function areSentences(shape: ColumnShape, asked: number): boolean {
  return asked >= OPEN && shape.distinctCount >= SEVERAL && shape.prose >= 0.5 && shape.meanLength >= 25;
}

/**
 * How far values are free text, 0–1: several words, long, seldom twice the same. Answers picked from a list repeat; a few
 * sentences among many short answers still tell that one could write.
 */
function proseOf(shape: ColumnShape, asked: number): number {
  if (shape.filled === 0) return 0;
  const picked = shape.distinct < 0.3 && shape.distinctCount <= 12 && !areSentences(shape, asked);
  if (picked || shape.options) return 0;
  const worded = 0.6 * shape.prose + 0.4 * Math.min(1, shape.meanLength / 80);
  const varied = worded * (0.4 + 0.6 * shape.distinct);
  return shape.long > 0 && shape.distinctCount > 2 ? Math.max(varied, 0.3 + 0.5 * shape.long * shape.distinct) : varied;
}
