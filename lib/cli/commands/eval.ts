import { readFile } from 'node:fs/promises';
import { compareGold, compareSet, taskOf } from '@/lib/evaluation/compare-labels';
import { compareRuns, figuresSchema } from '@/lib/evaluation/compare-runs';
import { evaluate } from '@/lib/evaluation/evaluate';
import { figuresFile, figuresOf } from '@/lib/evaluation/figures';
import { findMisread } from '@/lib/evaluation/find-misread';
import type { FoundSets } from '@/lib/evaluation/read-sets';
import { readTexts } from '@/lib/evaluation/read-texts';
import { report } from '@/lib/evaluation/report';
import { misreadReport } from '@/lib/evaluation/report-misread';
import type { Task } from '@/lib/evaluation/tasks';
import { foundSets, messageOf } from '../found-sets';
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

/** The misread rows of one set, or what stands in the way. */
function misreadOf({ sets, gold }: FoundSets, options: EvalOptions): { report: string } | { refused: string } {
  const { errors = '', max = MISREAD_SHOWN, expected, given } = options;
  const [labelled, opinions] = [sets.map(readTexts)[0], gold[0]];
  if (labelled === undefined && opinions === undefined) return { refused: `no labelled set ${errors}` };
  const task = options.task ?? (labelled === undefined ? 'drivers' : taskOf(labelled));
  const compared = [
    ...(labelled === undefined ? [] : compareSet(labelled, task)),
    ...(opinions === undefined ? [] : compareGold(opinions, task)),
  ];
  if (compared.length === 0) return { refused: `${errors} has no rows labelled for ${task}` };
  return { report: misreadReport(errors, task, findMisread(compared), { max, expected, given }) };
}

/** Measures a folder of labelled sets and prints the report, its figures or what differs; exit 0, or 2 when it could not. */
export async function runEval(dir: string, options: EvalOptions, io: CommandIo): Promise<number> {
  const { stdout, stderr } = io;
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
  const found = await foundSets('eval', { dir, only: options.errors }, io);
  if (found === null) return 2;
  if (options.errors !== undefined) {
    const misread = misreadOf(found, options);
    if ('refused' in misread) return refuse(`${misread.refused} in ${dir}.`);
    stdout.write(`${misread.report}\n`);
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
