import type { LanguageData } from '@/lib/analysis/languages/language-data';
import { dataOf, withLanguageData } from '@/lib/analysis/sentiment/lexicons';
import { ANALYSED_LANGUAGES, type AnalysedLanguage } from '@/lib/analysis/types';
import { averagesOf } from './averages';
import { measureSentiment } from './measure-sentiment';
import type { LabelledSet } from './read-sets';
import { readTexts } from './read-texts';
import { percent } from './table';

/** Lexicon lines without their entries of two words and more. */
function singleWords(lexicon: string): string {
  const isWord = (entry: string): boolean => !/[ -]/.test(entry.trim());
  const lines = lexicon.split('\n').flatMap((line) => {
    const [left = '', right = '', ...rest] = line.split('\t');
    if (line.startsWith('#') || right === '') return [line];
    if (Number.isNaN(Number(left))) return isWord(left) ? [[left, right, ...rest].join('\t')] : [];
    const words = right.split(',').filter(isWord);
    return words.length === 0 ? [] : [`${left}\t${words.join(',')}`];
  });
  return `${lines.join('\n')}\n`;
}

const evenBand = { least: 0.1, rise: 0.22 };

/** Parts of the sentiment reader, each with the data that does without it. */
const parts: Readonly<Record<string, (data: LanguageData) => LanguageData>> = {
  phrases: (data) => ({ ...data, lexicons: data.lexicons.map((list) => ({ ...list, rows: singleWords(list.rows) })) }),
  negation: (data) => ({ ...data, negators: [], trailingNegators: [], negationExceptions: [], whenNegated: '' }),
  intensity: (data) => ({ ...data, intensity: {} }),
  contrast: (data) => ({ ...data, contrast: { after: [], before: [] } }),
  'wishes and conditions': (data) => ({ ...data, irrealis: [] }),
  'thanks as manners': (data) => ({ ...data, courtesies: [] }),
  stems: (data) => ({ ...data, byStem: false }),
  'neutral bands of the language': (data) => ({ ...data, neutral: { praise: evenBand, blame: evenBand } }),
};

interface Ablated {
  /** What is switched off; null of the whole reader. */
  readonly without: string | null;
  /** Average macro-F1 of three classes, 0–1, by language; null where no set of it is there. */
  readonly averages: Readonly<Record<AnalysedLanguage, number | null>>;
}

function averageOf(sets: readonly LabelledSet[], lang: AnalysedLanguage): number | null {
  const measures = sets.flatMap((set) => measureSentiment(readTexts(set)) ?? []);
  return averagesOf(measures).find((one) => one.lang === lang)?.three ?? null;
}

/** What each part of the sentiment reader adds: the averages of each language with it switched off. */
export function ablate(sets: readonly LabelledSet[]): Ablated[] {
  const averages = (change: (data: LanguageData) => LanguageData) => {
    const [en, es] = ANALYSED_LANGUAGES.map((lang) => {
      const own = sets.filter(({ rows }) => rows[0]?.lang === lang && rows.some(({ label }) => label === 'neutral'));
      return withLanguageData(lang, change(dataOf(lang)), () => averageOf(own, lang));
    });
    return { en: en ?? null, es: es ?? null };
  };
  return [
    { without: null, averages: averages((data) => data) },
    ...Object.entries(parts).map(([without, change]) => ({ without, averages: averages(change) })),
  ];
}

/** The averages as a Markdown table. */
export function ablationTable(ablated: readonly Ablated[]): string {
  const rows = ablated.map(
    ({ without, averages }) =>
      `| ${without === null ? 'everything on' : `without ${without}`} | ${percent(averages.en)} | ${percent(averages.es)} |`,
  );
  return ['| macro-F1 × 100, three classes | English | Spanish |', '|---|---|---|', ...rows].join('\n');
}
