import { type Confusion, countPair, describeTally, macroF1, tallyOf } from './f1';
import { changeOfF1, type Interval, type Pair } from './paired-bootstrap';

interface LabelFigures {
  readonly macroF1: number;
  /** Of each label that is expected anywhere, in the order of the classes. */
  readonly labels: readonly { readonly label: string; readonly precision: number; readonly recall: number }[];
}

/** Two readings of the same texts against what they should say. */
export interface ComparedLabels {
  readonly n: number;
  readonly before: LabelFigures;
  readonly after: LabelFigures;
  /** Of macro-F1, with its 95 % interval. */
  readonly change: Interval;
  /** Texts read wrongly before and rightly after, and the other way. */
  readonly mended: number;
  readonly broken: number;
}

function figuresOf(pairs: readonly Pair[], side: 'before' | 'after', classes: readonly string[]): LabelFigures {
  const confusion: Confusion = new Map();
  for (const pair of pairs) countPair(confusion, pair.expected, pair[side], pair.n);
  const labels = classes.map((label) => {
    const { precision, recall } = describeTally(tallyOf(confusion, classes, label));
    return { label, precision, recall };
  });
  return { macroF1: macroF1(confusion, classes), labels };
}

const sum = (pairs: readonly Pair[]): number => pairs.reduce((total, { n }) => total + n, 0);

/**
 * Compares two readings of the same labelled texts, told as so many of each kind; null where there are none.
 * @param all every label there may be; those that are expected somewhere are compared.
 */
export function compareReadings(pairs: readonly Pair[], all: readonly string[]): ComparedLabels | null {
  if (sum(pairs) === 0) return null;
  const classes = all.filter((label) => pairs.some(({ expected }) => expected === label));
  const changes = (from: 'before' | 'after', to: 'before' | 'after'): number =>
    sum(pairs.filter((pair) => pair[from] !== pair.expected && pair[to] === pair.expected));
  return {
    n: sum(pairs),
    before: figuresOf(pairs, 'before', classes),
    after: figuresOf(pairs, 'after', classes),
    change: changeOfF1(pairs, classes),
    mended: changes('before', 'after'),
    broken: changes('after', 'before'),
  };
}
