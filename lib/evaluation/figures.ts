import { ANALYSIS_VERSION } from '@/lib/analysis/analyse';
import { LEAVING_SIGNALS } from '@/lib/domain/taxonomy';
import { AIRLINE_REASONS } from './airline-reasons';
import { averagesOf } from './averages';
import type { Evaluation } from './evaluate';
import { accuracy, f1, macroF1, tallyOf } from '@/lib/analysis/measures/f1';
import type { SentimentMeasure } from './measure-sentiment';
import { SENTIMENT_CLASSES } from './read-sets';

/** Every figure of a run by its path (`reasons/en_airline_us/Late Flight`), shares and F1 0–1, Spearman −1…1. */
export type Figures = Readonly<Record<string, number>>;

export interface FiguresFile {
  readonly analysisVersion: number;
  readonly figures: Figures;
}

type Add = (path: readonly string[], value: number | null) => void;

function addSentiment(add: Add, section: string, measures: readonly SentimentMeasure[]): void {
  for (const { set, three, two, none, labelled } of measures) {
    add([section, set, 'three classes'], three);
    add([section, set, 'two poles'], two);
    add([section, set, 'none'], none / labelled);
  }
}

function addOpinions(add: Add, { opinions }: Evaluation): void {
  for (const { set, driver, touchpoint, byDriver, byLanguage, leaving, sentiment } of opinions) {
    add(['opinions', set, 'drivers'], f1(driver));
    add(['opinions', set, 'touchpoints'], f1(touchpoint));
    add(['opinions', set, 'leaving'], macroF1(leaving, LEAVING_SIGNALS));
    add(['opinions', set, 'sentiment'], macroF1(sentiment, SENTIMENT_CLASSES));
    for (const [key, tally] of byDriver) add(['opinions', set, key], f1(tally));
    for (const [lang, one] of byLanguage) {
      add(['opinions', set, lang, 'negative drivers'], f1(one.driver));
      add(['opinions', set, lang, 'negative touchpoints'], f1(one.touchpoint));
    }
  }
}

/** All figures of a run, flat, so that two runs can be compared whatever is measured. */
export function figuresOf(evaluation: Evaluation): Figures {
  const figures: Record<string, number> = {};
  const add: Add = (path, value) => {
    if (value !== null) figures[path.join('/')] = Math.round(value * 1e6) / 1e6;
  };
  for (const { lang, three, two } of averagesOf(evaluation.sentiment)) {
    add(['average', lang, 'three classes'], three);
    add(['average', lang, 'two poles'], two);
  }
  addSentiment(add, 'sentiment', evaluation.sentiment);
  addSentiment(add, 'basic', evaluation.basic);
  for (const { set, ours, tool } of evaluation.ratings) {
    add(['spearman', set, 'ours'], ours);
    if (tool !== null) add(['spearman', set, tool.name], tool.spearman);
  }
  for (const { set, rows, silent, told, confusion, plain } of evaluation.reasons) {
    add(['reasons', set, 'macro-F1'], macroF1(confusion, AIRLINE_REASONS));
    add(['reasons', set, 'macro-F1 by pairs alone'], macroF1(plain, AIRLINE_REASONS));
    add(['reasons', set, 'without opinion'], silent / rows);
    add(['reasons', set, 'told by some opinion'], told / rows);
    for (const one of AIRLINE_REASONS) add(['reasons', set, one], f1(tallyOf(confusion, AIRLINE_REASONS, one)));
  }
  for (const { set, all, plain, byCategory } of evaluation.categories) {
    add(['categories', set, 'micro-F1'], f1(all));
    add(['categories', set, 'micro-F1 by pairs alone'], f1(plain));
    for (const [one, tally] of byCategory) add(['categories', set, one], f1(tally));
  }
  for (const { set, confusion, byKind, eld } of evaluation.language) {
    if (eld !== null) add(['language', set, 'eld among these'], accuracy(eld.confusion));
    add(['language', set, 'accuracy'], accuracy(confusion));
    for (const [kind, ofKind] of byKind) add(['language', set, kind], accuracy(ofKind));
  }
  addOpinions(add, evaluation);
  return figures;
}

/** What `--json` prints and `--against` reads. */
export const figuresFile = (figures: Figures): FiguresFile => ({ analysisVersion: ANALYSIS_VERSION, figures });
