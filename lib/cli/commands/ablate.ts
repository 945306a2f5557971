import { ablate, ablationTable } from '@/lib/evaluation/ablation';
import { foundSets } from '../found-sets';
import type { CommandIo } from './io';

/** Prints what each part of the sentiment reader adds over a folder of labelled sets; exit 0, or 2 when it could not. */
export async function runAblate(dir: string, io: CommandIo): Promise<number> {
  const found = await foundSets('ablate', { dir }, io);
  if (found === null) return 2;
  io.stdout.write(`${ablationTable(ablate(found.sets))}\n`);
  return 0;
}
