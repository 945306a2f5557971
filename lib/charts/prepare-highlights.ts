import type { OpinionAnswer } from '@/lib/domain/answers';
import type { Part, Span } from '@/lib/domain/mention';
import type { Polarity, SentimentLabel } from '@/lib/domain/taxonomy';

/** A run of text with the opinions (by their place in the list) whose evidence covers it. */
export interface Segment {
  readonly start: number;
  readonly text: string;
  readonly opinions: readonly number[];
  /** Opinions whose evidence ends with this run: where their sign is put. */
  readonly ending: readonly number[];
  /** Whether a sentence with a pole begins with this run, and which. */
  readonly pole: Polarity | null;
}

/** A sentence with what its own words say. */
export interface SentenceLabel extends Span {
  readonly in: Part;
  readonly sentiment: { readonly label: SentimentLabel };
}

/** Poles by the place where their sentence begins; none where one sentence is all there is, which the whole text tells. */
function polesOf(part: Part, sentences: readonly SentenceLabel[]): ReadonlyMap<number, Polarity> {
  const poles = new Map<number, Polarity>();
  const own = sentences.filter((sentence) => sentence.in === part);
  if (own.length < 2) return poles;
  for (const { start, sentiment } of own) {
    if (sentiment.label === 'positive' || sentiment.label === 'negative') poles.set(start, sentiment.label);
  }
  return poles;
}

/** Whether any sentence is signed by its pole. */
export function isSigned(sentences: readonly SentenceLabel[]): boolean {
  return polesOf('title', sentences).size + polesOf('text', sentences).size > 0;
}

/**
 * Cuts a text at the borders of its evidence and where sentences with a pole begin; spans may overlap, and together the
 * runs are the text again.
 */
export function prepareHighlights(
  text: string,
  part: Part,
  opinions: readonly OpinionAnswer[],
  sentences: readonly SentenceLabel[] = [],
): Segment[] {
  const spans = opinions
    .map((opinion, index) => ({
      index,
      part: opinion.in,
      start: Math.max(0, opinion.start),
      end: Math.min(text.length, opinion.end),
    }))
    .filter((span) => span.part === part && span.start < span.end);
  const poles = polesOf(part, sentences);
  const borders = new Set([0, text.length, ...poles.keys(), ...spans.flatMap((span) => [span.start, span.end])]);
  const cuts = [...borders].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, position) => {
    const end = cuts[position + 1] ?? text.length;
    const covering = spans.filter((span) => span.start <= start && span.end >= end);
    return {
      start,
      text: text.slice(start, end),
      opinions: covering.map((span) => span.index),
      ending: covering.filter((span) => span.end === end).map((span) => span.index),
      pole: poles.get(start) ?? null,
    };
  });
}
