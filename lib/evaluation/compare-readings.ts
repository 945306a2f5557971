import { SENTIMENT_LABELS } from '@/lib/domain/taxonomy';
import { type Confusion, countPair, describeTally, macroF1, tallyOf } from './f1';
import { changeOfF1, type Pair } from './paired-bootstrap';

interface LabelFigures {
  readonly macroF1: number;
  /** Of each label that is expected anywhere, in the order of the taxonomy. */
  readonly labels: readonly { readonly label: string; readonly precision: number; readonly recall: number }[];
}

/** Two readings of the same texts against what they should say; a text without signal counts as neutral. */
export interface ComparedLabels {
  readonly n: number;
  readonly before: LabelFigures;
  readonly after: LabelFigures;
  /** Of macro-F1, with its 95 % interval. */
  readonly change: { readonly value: number; readonly low: number; readonly high: number };
  /** Texts read wrongly before and rightly after, and the other way. */
  readonly mended: number;
  readonly broken: number;
}

function figuresOf(pairs: readonly Pair[], side: 'before' | 'after', classes: readonly string[]): LabelFigures {
  const confusion: Confusion = new Map();
  for (const pair of pairs) countPair(confusion, pair.expected, pair[side]);
  const labels = classes.map((label) => {
    const { precision, recall } = describeTally(tallyOf(confusion, classes, label));
    return { label, precision, recall };
  });
  return { macroF1: macroF1(confusion, classes), labels };
}

const heard = (label: string): string => (label === 'none' ? 'neutral' : label);

/** Compares two readings of the same labelled texts; there must be one at least. */
export function compareReadings(readings: readonly Pair[]): ComparedLabels {
  const pairs = readings.map(({ expected, before, after }) => ({
    expected,
    before: heard(before),
    after: heard(after),
  }));
  const classes = SENTIMENT_LABELS.filter((label) => pairs.some(({ expected }) => expected === label));
  const changes = (from: 'before' | 'after', to: 'before' | 'after'): number =>
    pairs.filter((pair) => pair[from] !== pair.expected && pair[to] === pair.expected).length;
  return {
    n: pairs.length,
    before: figuresOf(pairs, 'before', classes),
    after: figuresOf(pairs, 'after', classes),
    change: changeOfF1(pairs, classes),
    mended: changes('before', 'after'),
    broken: changes('after', 'before'),
  };
}
