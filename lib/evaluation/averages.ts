import { ANALYSED_LANGUAGES, type AnalysedLanguage } from '@/lib/analysis/types';
import { countsInAverage } from './known-sets';
import type { SentimentMeasure } from './measure-sentiment';

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

export interface Average {
  readonly lang: AnalysedLanguage;
  /** Sets with three classes that count. */
  readonly sets: number;
  readonly three: number | null;
  readonly two: number | null;
}

/** Mean macro-F1 over a language's sets; sets that lend weights and their twins are left out. */
export function averagesOf(measures: readonly SentimentMeasure[]): Average[] {
  return ANALYSED_LANGUAGES.map((lang) => {
    const counted = measures.filter((one) => one.lang === lang && countsInAverage(one.set));
    const three = counted.flatMap((one) => (one.three === null ? [] : [one.three]));
    return { lang, sets: three.length, three: mean(three), two: mean(counted.flatMap((one) => one.two ?? [])) };
  });
}
