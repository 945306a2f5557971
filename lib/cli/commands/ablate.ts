import { ablate, ablationTable } from '@/lib/evaluation/ablation';
import { type FoundSets, readSets } from '@/lib/evaluation/read-sets';
import type { CommandIo } from './io';

/** Prints what each part of the sentiment reader adds over a folder of labelled sets; exit 0, or 2 when it could not. */
export async function runAblate(dir: string, { stdout, stderr }: CommandIo): Promise<number> {
  let found: FoundSets;
  try {
    found = await readSets(dir);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    stderr.write(`raiz ablate: cannot read labelled sets in ${dir}: ${why}\n`);
    return 2;
  }
  stdout.write(`${ablationTable(ablate(found.sets))}\n`);
  return 0;
}
