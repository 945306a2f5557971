import type { ImportRow } from '@/db/queries/rows';
import type { Locale } from '@/lib/domain/taxonomy';
import type { FilePlan } from '@/lib/intake/files/plan';
import { toldFailure } from './import-failure';

const isoOf = (instant: number | null) => (instant === null ? null : new Date(instant).toISOString());

/** A plan as the API gives it: columns with their headers and the zone its days are of, so that a page need not look them up. */
export function presentPlan(plan: FilePlan, zone: string) {
  const { posted, preview, columns, ...rest } = plan;
  return {
    ...rest,
    columns: columns.map((column) => ({ ...column, header: plan.headers[column.column] ?? null })),
    dates: posted,
    zone,
    preview: { records: preview },
  };
}

/** Rows dealt with a second; null while nothing can be told. */
function rateOf(row: ImportRow, now: number): number | null {
  if (row.startedAt === null || row.progressRow === 0) return null;
  const seconds = Math.max(0.001, ((row.finishedAt ?? now) - row.startedAt) / 1000);
  return Math.round(row.progressRow / seconds);
}

export interface Told {
  readonly slug: string;
  readonly now: number;
  /** Language of the sentences. */
  readonly locale: Locale;
}

/** An import as the API gives it. */
export function presentImport(row: ImportRow, { slug, now, locale }: Told) {
  // Written by inspectFile alone.
  const plan = row.plan as FilePlan | null;
  const failure = toldFailure(row.error, locale);
  const rejectsUrl = `/api/v1/workspaces/${slug}/imports/${row.id}/rejects`;
  return {
    id: String(row.id),
    state: row.state,
    fileName: row.fileName,
    rowsRead: row.progressRow,
    rows: plan?.rows ?? null,
    imported: row.imported,
    updated: row.updated,
    duplicates: row.duplicates,
    rejected: row.rejected,
    noText: row.noText,
    rate: rateOf(row, now),
    error: failure?.sentence ?? null,
    errorReason: failure?.reason ?? null,
    rejectsUrl: row.rejected > 0 ? rejectsUrl : null,
    createdAt: isoOf(row.createdAt),
    startedAt: isoOf(row.startedAt),
    finishedAt: isoOf(row.finishedAt),
  };
}
