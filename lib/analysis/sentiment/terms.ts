import type { Part } from '@/lib/domain/mention';

/** Where a term comes from; `own` is a word or phrase whose weight a workspace has set, `own-learnt` one that it has learnt. */
export const SOURCES = ['lexicon', 'phrase', 'emoji', 'cue', 'rating', 'own', 'own-learnt'] as const;
export const SOURCE = { lexicon: 0, phrase: 1, emoji: 2, cue: 3, rating: 4, own: 5, ownLearnt: 6 } as const;

/** The terms of a score side by side, in the order in which they are told; used again for the next mention. */
export class Terms {
  count = 0;
  readonly parts: Part[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  /** Weight of the entry, and what is left of it where it stands. */
  readonly weights: number[] = [];
  readonly values: number[] = [];
  /** Index in `SOURCES`. */
  readonly sources: number[] = [];
  /** Bits of `CHANGES`. */
  readonly changes: number[] = [];
  readonly entries: string[] = [];
  /** Indices of thanks. */
  readonly courtesies: number[] = [];

  clear(): void {
    this.count = 0;
    this.courtesies.length = 0;
  }

  add(
    part: Part,
    start: number,
    end: number,
    weight: number,
    value: number,
    source: number,
    changes: number,
    entry: string,
  ): void {
    const at = this.count++;
    this.parts[at] = part;
    this.starts[at] = start;
    this.ends[at] = end;
    this.weights[at] = weight;
    this.values[at] = value;
    this.sources[at] = source;
    this.changes[at] = changes;
    this.entries[at] = entry;
  }
}
