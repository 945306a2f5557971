import { writeFile } from 'node:fs/promises';
import { checkLearning, lendingRows } from '@/lib/evaluation/learn-check';
import { lenders } from '@/lib/evaluation/known-lenders';
import { learningReport, lexiconFile } from '@/lib/evaluation/report-learning';
import { foundSets } from '../found-sets';
import type { CommandIo } from './io';

export interface LearnOptions {
  /** A lexicon file to write the entries to. */
  readonly out?: string;
  /** Day to write beside each entry, `2026-11-25`. */
  readonly date: string;
}

/** Learns English weights from the sets of a folder that may lend them, and tells what they do; exit 0, or 2 when it could not. */
export async function runLearnWeights(dir: string, { out, date }: LearnOptions, io: CommandIo): Promise<number> {
  const { stdout, stderr } = io;
  const found = await foundSets('learn-weights', { dir }, io);
  if (found === null) return 2;
  if (lendingRows(found.sets).length === 0) {
    stderr.write(`raiz learn-weights: none of ${lenders.join(', ')} in ${dir}, and no other set may lend weights.\n`);
    return 2;
  }
  const check = checkLearning(found.sets);
  stdout.write(`${learningReport(check)}\n`);
  if (out !== undefined) await writeFile(out, lexiconFile(check.entries, date));
  return 0;
}
