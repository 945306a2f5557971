import type { LearntExample } from '@/lib/domain/learning';
import type { Part } from '@/lib/domain/mention';
import type { Terms } from '../sentiment/terms';
import type { WeighedEntry } from './lesson';

/** For each learnt entry the first text, rated as its change of weight says, in which the reader meets it. */
export class Examples {
  private readonly found = new Map<string, LearntExample>();
  private readonly wanted: Map<string, number>;

  constructor(words: readonly WeighedEntry[]) {
    this.wanted = new Map(words.map(({ entry, sign }) => [entry, sign]));
  }

  look(mention: number, pole: number, { entries, parts, starts, ends, count }: Terms): void {
    for (let at = 0; at < count; at++) {
      const entry = entries[at] ?? '';
      if (this.wanted.get(entry) !== pole) continue;
      this.wanted.delete(entry);
      const part: Part = parts[at] ?? 'text';
      this.found.set(entry, { mention, in: part, start: starts[at] ?? 0, end: ends[at] ?? 0 });
    }
  }

  of(entry: string): LearntExample | null {
    return this.found.get(entry) ?? null;
  }
}
