import { type FoundSets, readSets } from '@/lib/evaluation/read-sets';
import type { CommandIo } from './commands/io';

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The labelled sets of a folder, or the one named `only`; null where they cannot be read, which is said under the command's name. */
export async function foundSets(
  command: string,
  { dir, only }: { readonly dir: string; readonly only?: string | undefined },
  { stderr }: CommandIo,
): Promise<FoundSets | null> {
  try {
    return await readSets(dir, only);
  } catch (error) {
    stderr.write(`raiz ${command}: cannot read labelled sets in ${dir}: ${messageOf(error)}\n`);
    return null;
  }
}
