import { checkFile } from '@/db/upkeep/backup-file';
import { dataPath } from '@/lib/env';
import { AppError } from '@/lib/errors';

/** What one check of the installation found. */
export interface Finding {
  readonly ok: boolean;
  readonly sentence: string;
}

/** Whether the embedded database's file is sound, or what is wrong with it, in a sentence. */
export function examineFile(): Finding {
  const file = dataPath('raiz.db');
  try {
    const { mentions } = checkFile(file);
    return { ok: true, sentence: `${file}, pages and keys sound, ${mentions} mentions` };
  } catch (error) {
    if (error instanceof AppError) return { ok: false, sentence: error.detail };
    throw error;
  }
}
