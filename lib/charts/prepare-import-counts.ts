import type { ImportCounts } from '@/lib/domain/import-state';

export const IMPORT_PARTS = [
  'imported',
  'updated',
  'duplicates',
  'noText',
  'rejected',
] as const satisfies readonly (keyof ImportCounts)[];

export interface ImportLedger {
  readonly parts: readonly { readonly key: keyof ImportCounts; readonly n: number }[];
  readonly sum: number;
  readonly addsUp: boolean;
}

/** Adds the parts and compares them with the rows of the file; an unknown number of rows proves nothing. */
export function prepareImportCounts(counts: ImportCounts, rows: number | null): ImportLedger {
  const parts = IMPORT_PARTS.map((key) => ({ key, n: counts[key] }));
  const sum = parts.reduce((total, part) => total + part.n, 0);
  return { parts, sum, addsUp: rows === null || sum === rows };
}
