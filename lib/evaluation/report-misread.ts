import { type Misread, type Misreadings, sampleOf, whyRead } from './find-misread';
import { mostOf } from './table';
import type { Task } from './tasks';

export interface MisreadChoice {
  readonly max: number;
  /** Only rows that missed this, or that were given this. */
  readonly expected?: string;
  readonly given?: string;
}

const NOTHING = 'nothing';
const MOST_KINDS = 12;

const kindOf = ({ expected, given }: Misread): string =>
  `${expected.join(' + ') || NOTHING} → ${given.join(' + ') || NOTHING}`;

function kinds(misread: readonly Misread[]): string {
  const counts = new Map<string, number>();
  for (const one of misread) counts.set(kindOf(one), (counts.get(kindOf(one)) ?? 0) + 1);
  return mostOf(counts, MOST_KINDS);
}

const chosen = (values: readonly string[], wanted: string | undefined): boolean =>
  wanted === undefined || values.includes(wanted) || (wanted === NOTHING && values.length === 0);

const indented = (lines: readonly string[]): string => lines.map((line) => `  ${line}`).join('\n');

/** Misread rows for the eyes of whoever mends the rules: what was expected, what was given, the text and why. */
export function misreadReport(set: string, task: Task, { rows, misread }: Misreadings, choice: MisreadChoice): string {
  const wanted = misread.filter((one) => chosen(one.expected, choice.expected) && chosen(one.given, choice.given));
  const shown = sampleOf(wanted, choice.max);
  const head = `${set}, ${task}: ${misread.length} of ${rows} rows misread\n${kinds(misread)}`;
  const cards = shown.map((one) => `${one.id}  ${kindOf(one)}\n${indented([one.text, ...whyRead(one.text)])}`);
  return [head, ...cards, `${shown.length} of ${wanted.length} shown`].join('\n\n');
}
