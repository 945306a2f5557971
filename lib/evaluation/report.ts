import { type Evaluation } from './evaluate';
import { SENTIMENT_CLASSES } from './read-sets';
import { confusionTable } from './table';
import { basicReport, sentimentReport } from './report-sentiment';
import { languageReport } from './report-language';
import { opinionReport } from './report-opinions';
import { categoryReport, reasonReport } from './report-classes';
import { ratingReport } from './report-ratings';

/** All that was measured, section by section, for people. */
export function report(evaluation: Evaluation): string {
  const { sentiment, basic, ratings, reasons, categories, language, opinions } = evaluation;
  const sections = [
    sentimentReport(sentiment),
    basicReport(basic),
    ratingReport(ratings),
    ...reasons.map(reasonReport),
    ...categories.map(categoryReport),
    languageReport(language),
    ...sentiment.map(
      ({ set, confusion }) => `${set}\n${confusionTable(confusion, SENTIMENT_CLASSES, [...SENTIMENT_CLASSES, 'none'])}`,
    ),
    ...opinions.map(opinionReport),
  ];
  return sections.filter((section) => section !== '').join('\n\n');
}
