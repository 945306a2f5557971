import type { LanguageData } from '../languages/language-data';
import type { LexiconSource } from '../languages/lexicon-source';
import type { ReadLanguage } from '../types';

/** What an entry does: weighs (`lexicon`), weighs under a negation only, or changes what stands beside it. */
export type EntryKind =
  | 'lexicon'
  | 'negator'
  | 'trailing'
  | 'exception'
  | 'intensity'
  | 'irrealis'
  | 'after'
  | 'before'
  | 'when-negated';

const NINE = 0x39;

const spaced = (entry: string): string => (entry.includes('-') ? entry.replaceAll('-', ' ') : entry);

/** Lines of `entry TAB weight` (further columns say where from) or `weight TAB entry,entry…`; `#` opens a comment. Hyphens are spaces, as the tokeniser reads them. */
function readRows(tsv: string, add: (entry: string, weight: number) => void): void {
  let end: number;
  for (let start = 0; start < tsv.length; start = end + 1) {
    const lineEnd = tsv.indexOf('\n', start);
    end = lineEnd < 0 ? tsv.length : lineEnd;
    const tab = tsv.indexOf('\t', start);
    if (tab < 0) return;
    if (tab <= start || tab > end || tsv[start] === '#') continue;
    const left = tsv.slice(start, tab);
    const right = tsv.slice(tab + 1, end);
    // Most lines begin with a letter, which begins no number.
    const weight = tsv.charCodeAt(start) > NINE ? Number.NaN : Number(left);
    if (Number.isNaN(weight)) add(spaced(left.trim()), Number.parseFloat(right));
    else for (const entry of right.split(',')) add(spaced(entry.trim()), weight);
  }
}

type Add = (kind: EntryKind, entry: string, value: number, source: LexiconSource) => void;

/** The source of the words of a language that are no lexicon. */
export const sourceOfKind = (language: ReadLanguage, { revised }: LanguageData, kind: EntryKind): LexiconSource => ({
  id: `${language}.${kind}`,
  origin: 'own',
  date: revised,
});

/**
 * Every entry that a language's data states, weakest first: of entries of one kind that are written alike the last one
 * holds. `value` is a weight of `lexicon` and `when-negated`, a factor of `intensity`, 0 of the others.
 */
export function eachEntry(language: ReadLanguage, data: LanguageData, add: Add): void {
  for (const { rows, source } of data.lexicons)
    readRows(rows, (entry, weight) => add('lexicon', entry, weight, source));
  const addAll = (kind: EntryKind, entries: readonly (readonly [string, number])[]): void => {
    const source = sourceOfKind(language, data, kind);
    for (const [entry, value] of entries) add(kind, entry, value, source);
  };
  const words = (list: readonly string[]) => list.map((entry) => [entry, 0] as const);
  addAll('negator', words(data.negators));
  addAll('trailing', words(data.trailingNegators));
  addAll('exception', words(data.negationExceptions));
  addAll('intensity', Object.entries(data.intensity));
  addAll('irrealis', words(data.irrealis));
  addAll('after', words(data.contrast.after));
  addAll('before', words(data.contrast.before));
  const source = sourceOfKind(language, data, 'when-negated');
  readRows(data.whenNegated, (entry, weight) => add('when-negated', entry, weight, source));
}
