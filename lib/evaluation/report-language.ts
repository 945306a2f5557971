import { accuracy, type Confusion, f1, tallyOf } from '@/lib/analysis/measures/f1';
import type { LanguageMeasure, LanguagesFound } from './measure-language';
import { mostOf, percent, table } from './table';

const MOST_CONFUSED = 12;

const countOf = (confusion: Confusion): number =>
  [...confusion.values()].reduce((sum, row) => [...row.values()].reduce((all, count) => all + count, sum), 0);

/** `it → es 40`: the most frequent first. */
function mostConfused(confusion: Confusion): string {
  const pairs = [...confusion].flatMap(([expected, row]) =>
    [...row].flatMap(([got, count]) => (got === expected ? [] : [[`${expected} → ${got}`, count] as const])),
  );
  return mostOf(new Map(pairs), MOST_CONFUSED);
}

/** A set made to test language identification: by kind of text and by language. */
function identification({ set, confusion, byKind, eld }: LanguageMeasure): string {
  const kinds = [...byKind].sort((a, b) => (a[0] < b[0] ? -1 : 1));
  const languages = [...confusion.keys()].sort();
  const recall = (of: Confusion, lang: string): string => {
    const row = of.get(lang);
    return percent(row && (row.get(lang) ?? 0) / countOf(new Map([[lang, row]])));
  };
  const lines = languages.map((lang) => [
    lang,
    recall(confusion, lang),
    ...kinds.map(([, ofKind]) => recall(ofKind, lang)),
    percent(f1(tallyOf(confusion, languages, lang))),
  ]);
  const all = (title: string, of: LanguagesFound): string[] => [
    title,
    percent(accuracy(of.confusion)),
    ...kinds.map(([kind]) => percent(accuracy(of.byKind.get(kind) ?? new Map()))),
    '',
  ];
  const totals = [all('all', { confusion, byKind }), ...(eld === null ? [] : [all('eld among these', eld)])];
  return [
    table([`${set} (right %)`, 'all', ...kinds.map(([kind]) => kind), 'F1'], [...lines, ...totals]),
    `most confused: ${mostConfused(confusion)}`,
  ].join('\n');
}

/** Language found in every set; in full where a set tells kinds of text. */
export function languageReport(measures: readonly LanguageMeasure[]): string {
  if (measures.length === 0) return '';
  const made = measures.filter((one) => one.byKind.size > 0);
  const others = measures.filter((one) => one.byKind.size === 0);
  const lines = others.map(({ set, confusion }) => [
    set,
    String(countOf(confusion)),
    percent(accuracy(confusion)),
    mostConfused(confusion).split(', ').slice(0, 3).join(', '),
  ]);
  const rest = others.length === 0 ? [] : [table(['language found', 'rows', 'right %', 'most confused'], lines)];
  return [...made.map(identification), ...rest].join('\n\n');
}
