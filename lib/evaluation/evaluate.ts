import { ANALYSED_LANGUAGES } from '@/lib/analysis/types';
import { type CategoryMeasure, isCategorised, measureCategories } from './measure-categories';
import { type LanguageMeasure, measureLanguage } from './measure-language';
import { measureOpinions, type OpinionMeasure } from './measure-opinions';
import { measureRatings, type RatingMeasure } from './measure-ratings';
import { measureReasons, type ReasonMeasure } from './measure-reasons';
import { measureSentiment, type SentimentMeasure } from './measure-sentiment';
import { type NaturalTool, naturalTool } from './natural-scores';
import type { FoundSets } from './read-sets';
import { readTexts } from './read-texts';

export interface Evaluation {
  /** Sets of the languages read in full. */
  readonly sentiment: readonly SentimentMeasure[];
  /** Sets of other languages. */
  readonly basic: readonly SentimentMeasure[];
  readonly ratings: readonly RatingMeasure[];
  readonly reasons: readonly ReasonMeasure[];
  readonly categories: readonly CategoryMeasure[];
  readonly language: readonly LanguageMeasure[];
  readonly opinions: readonly OpinionMeasure[];
}

const isFull = ({ lang }: SentimentMeasure): boolean => (ANALYSED_LANGUAGES as readonly string[]).includes(lang);

const present = <T>(values: readonly (T | null)[]): T[] => values.filter((value) => value !== null);

/** All measures of the sets found; each text is read once. With `anchors`, other tools read the rated ones too. */
export function evaluate({ sets, gold }: FoundSets, { anchors = false } = {}): Evaluation {
  const read = sets.map(readTexts);
  const sentiment = present(read.map(measureSentiment));
  const tools = new Map<string, NaturalTool | null>();
  const toolFor = (lang: string): NaturalTool | null => {
    if (!anchors) return null;
    const known = tools.get(lang) ?? naturalTool(lang);
    tools.set(lang, known);
    return known;
  };
  return {
    sentiment: sentiment.filter(isFull),
    basic: sentiment.filter((one) => !isFull(one)),
    ratings: present(read.map((set) => measureRatings(set, toolFor))),
    reasons: read.map(measureReasons).filter((one) => one.rows > 0),
    categories: read.filter(({ rows }) => rows.some(isCategorised)).map(measureCategories),
    language: read.map((set) => measureLanguage(set, { anchors })),
    opinions: gold.map(measureOpinions),
  };
}
