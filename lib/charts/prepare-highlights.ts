import type { OpinionAnswer } from '@/lib/domain/answers';
import type { Part } from '@/lib/domain/mention';

/** A run of text with the opinions (by their place in the list) whose evidence covers it. */
export interface Segment {
  readonly start: number;
  readonly text: string;
  readonly opinions: readonly number[];
  /** Opinions whose evidence ends with this run: where their sign is put. */
  readonly ending: readonly number[];
}

/** Cuts a text at the borders of its evidence; spans may overlap, and together the runs are the text again. */
export function prepareHighlights(text: string, part: Part, opinions: readonly OpinionAnswer[]): Segment[] {
  const spans = opinions
    .map((opinion, index) => ({
      index,
      part: opinion.in,
      start: Math.max(0, opinion.start),
      end: Math.min(text.length, opinion.end),
    }))
    .filter((span) => span.part === part && span.start < span.end);
  const borders = new Set([0, text.length, ...spans.flatMap((span) => [span.start, span.end])]);
  const cuts = [...borders].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, position) => {
    const end = cuts[position + 1] ?? text.length;
    const covering = spans.filter((span) => span.start <= start && span.end >= end);
    return {
      start,
      text: text.slice(start, end),
      opinions: covering.map((span) => span.index),
      ending: covering.filter((span) => span.end === end).map((span) => span.index),
    };
  });
}
