import { readFile } from 'node:fs/promises';
import { compareRuns, figuresSchema } from '@/lib/evaluation/compare-runs';
import { evaluate } from '@/lib/evaluation/evaluate';
import { figuresFile, figuresOf } from '@/lib/evaluation/figures';
import { findMisread, taskOf } from '@/lib/evaluation/find-misread';
import { type FoundSets, readSets } from '@/lib/evaluation/read-sets';
import { readTexts } from '@/lib/evaluation/read-texts';
import { report } from '@/lib/evaluation/report';
import { misreadReport } from '@/lib/evaluation/report-misread';
import type { Task } from '@/lib/evaluation/tasks';
import type { CommandIo } from './io';

export interface EvalOptions {
  /** Let other tools read the rated sets too. */
  readonly anchors?: boolean;
  /** Print all figures in place of the report. */
  readonly json?: boolean;
  /** A file of figures of an earlier run: print what differs. */
  readonly against?: string;
  /** A set whose misread rows are printed in place of the report. */
  readonly errors?: string;
  readonly task?: Task;
  readonly max?: number;
  readonly expected?: string;
  readonly given?: string;
}

const MISREAD_SHOWN = 20;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function misreadOf(
  { sets }: FoundSets,
  { errors, task, max = MISREAD_SHOWN, expected, given }: EvalOptions,
): string | null {
  const found = sets.find(({ name }) => name === errors);
  if (found === undefined) return null;
  const read = readTexts(found);
  const asked = task ?? taskOf(read);
  return misreadReport(found.name, asked, findMisread(read, asked), { max, expected, given });
}

/** Measures a folder of labelled sets and prints the report, its figures or what differs; exit 0, or 2 when it could not. */
export async function runEval(dir: string, options: EvalOptions, { stdout, stderr }: CommandIo): Promise<number> {
  const refuse = (message: string): number => {
    stderr.write(`raiz eval: ${message}\n`);
    return 2;
  };
  let before: ReturnType<typeof figuresSchema.parse> | null = null;
  if (options.against !== undefined) {
    try {
      before = figuresSchema.parse(JSON.parse(await readFile(options.against, 'utf8')));
    } catch (error) {
      return refuse(`${options.against} holds no figures of an earlier run (--json writes them): ${messageOf(error)}`);
    }
  }
  let found: FoundSets;
  try {
    found = await readSets(dir, options.errors);
  } catch (error) {
    return refuse(`cannot read labelled sets in ${dir}: ${messageOf(error)}`);
  }
  if (options.errors !== undefined) {
    const misread = misreadOf(found, options);
    if (misread === null) return refuse(`no labelled set ${options.errors} in ${dir}.`);
    stdout.write(`${misread}\n`);
    return 0;
  }
  if (found.sets.length + found.gold.length === 0) {
    return refuse(`no labelled sets (*.jsonl) in ${dir}; give a folder that holds some.`);
  }
  const evaluation = evaluate(found, options);
  const figures = figuresOf(evaluation);
  if (options.json) stdout.write(`${JSON.stringify(figuresFile(figures), null, 1)}\n`);
  else stdout.write(`${before === null ? report(evaluation) : compareRuns(before.figures, figures)}\n`);
  return 0;
}
