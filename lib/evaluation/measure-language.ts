import { eld } from 'eld/extrasmall';
import { type Confusion, countPair } from '@/lib/analysis/measures/f1';
import type { ReadRow, ReadSet } from './read-texts';

export interface LanguagesFound {
  readonly confusion: Confusion;
  /** By how much text there is, where the set tells: single words, pairs, sentences. */
  readonly byKind: ReadonlyMap<string, Confusion>;
}

export interface LanguageMeasure extends LanguagesFound {
  readonly set: string;
  /** The n-grams of `eld` alone, the best of the set's languages by its scores; null when not asked for or without kinds. */
  readonly eld: LanguagesFound | null;
}

function languagesFound(rows: readonly ReadRow[], languageOf: (read: ReadRow) => string): LanguagesFound {
  const confusion: Confusion = new Map();
  const byKind = new Map<string, Confusion>();
  for (const read of rows) {
    const { lang, extra } = read.row;
    const found = languageOf(read);
    countPair(confusion, lang, found);
    if (extra?.kind == null) continue;
    const ofKind: Confusion = byKind.get(extra.kind) ?? new Map();
    byKind.set(extra.kind, ofKind);
    countPair(ofKind, lang, found);
  }
  return { confusion, byKind };
}

const bestOf = (languages: readonly string[], scores: Readonly<Record<string, number>>): string =>
  languages.reduce((best, one) => ((scores[one] ?? 0) > (scores[best] ?? 0) ? one : best), 'und');

/** The language found against the language the set says. */
export function measureLanguage({ name, rows }: ReadSet, { anchors = false } = {}): LanguageMeasure {
  const ours = languagesFound(rows, ({ reading }) => reading.language);
  const languages = [...ours.confusion.keys()].sort();
  const byNGrams = ({ row }: ReadRow): string => bestOf(languages, eld.detect(row.text).getScores());
  return { set: name, ...ours, eld: anchors && ours.byKind.size > 0 ? languagesFound(rows, byNGrams) : null };
}
