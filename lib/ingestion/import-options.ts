import { z } from 'zod';
import type { ImportRow } from '@/db/queries/rows';
import type { FilePlan } from '@/lib/intake/files/plan';
import { AppError } from '@/lib/errors';
import { DUPLICATE_POLICIES } from './decide-rows';

export const ImportOptions = z.object({
  duplicates: z.enum(DUPLICATE_POLICIES).default('update'),
  keepExtra: z.boolean().default(false),
});
export type ImportOptions = z.infer<typeof ImportOptions>;

/** The options an import was started with. */
export function readOptions(row: ImportRow): ImportOptions {
  return ImportOptions.parse(row.options ?? {});
}

/** How an import's file is read. Written by `inspectFile` alone, and kept as it was, so the cast holds. */
export function readPlan(row: ImportRow): FilePlan {
  if (!row.plan) throw new AppError('conflict', 'import-not-inspected');
  return row.plan as FilePlan;
}
