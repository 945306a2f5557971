import { type Confusion, countPair } from './f1';
import type { ReadSet } from './read-texts';

export interface LanguageMeasure {
  readonly set: string;
  readonly confusion: Confusion;
  /** By how much text there is, where the set tells: single words, pairs, sentences. */
  readonly byKind: ReadonlyMap<string, Confusion>;
}

/** The language found against the language the set says. */
export function measureLanguage({ name, rows }: ReadSet): LanguageMeasure {
  const confusion: Confusion = new Map();
  const byKind = new Map<string, Confusion>();
  for (const { row, reading } of rows) {
    countPair(confusion, row.lang, reading.language);
    const kind = row.extra?.kind;
    if (kind == null) continue;
    const ofKind: Confusion = byKind.get(kind) ?? new Map();
    byKind.set(kind, ofKind);
    countPair(ofKind, row.lang, reading.language);
  }
  return { set: name, confusion, byKind };
}
