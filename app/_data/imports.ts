import { queryOptions } from '@tanstack/react-query';
import {
  type ImportCounts,
  type ImportState as ImportPhase,
  isEnded,
  UNDER_WAY_STATES,
} from '@/lib/domain/import-state';
import type { RATING_SCALES } from '@/lib/domain/mention';
import type {
  DateOrder,
  DatePlan,
  Field,
  MappedBy,
  PlanOrigin,
  PlanProblem,
  RatingPlan,
} from '@/lib/intake/files/plan';
import type { RowError } from '@/lib/intake/files/intake-error';
import { fetchJson, workspacePath } from './fetch-json';

export interface MappedColumn {
  readonly field: Field;
  readonly column: number;
  /** Columns read where this one is empty. */
  readonly fallbacks: readonly number[];
  readonly header: string | null;
  readonly confidence: number;
  readonly by: MappedBy;
  readonly samples: readonly string[];
}

/** What was found in a file before anything is written. */
export interface ImportPlan {
  readonly encoding: string;
  readonly delimiter: string;
  readonly headerRow: number;
  readonly headers: readonly string[];
  readonly format: string;
  readonly columns: readonly MappedColumn[];
  readonly dates: DatePlan | null;
  /** The workspace's: of times with a zone it says the day. */
  readonly zone: string;
  readonly rating: RatingPlan | null;
  /** Of a rejects file: the import it came from, as which it is read. */
  readonly origin: PlanOrigin | null;
  readonly preview: { readonly records: readonly (readonly string[])[] };
  readonly rows: number;
  readonly problems: readonly PlanProblem[];
}

export interface ImportState extends ImportCounts {
  readonly id: string;
  readonly state: ImportPhase;
  readonly fileName: string;
  readonly rowsRead: number;
  readonly rows: number | null;
  readonly rate: number | null;
  readonly error: string | null;
  readonly rejectsUrl: string | null;
  readonly createdAt: string;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
}

/** One import asked for by its id tells more than the list does. */
export interface OneImport extends ImportState {
  /** While parts are still to come: numbers of those that have arrived. */
  readonly upload: { readonly size: number; readonly partSize: number; readonly parts: readonly number[] } | null;
  readonly firstRejects: readonly (RowError & { readonly row: number })[];
  /** What undoing it does; null where that cannot be. */
  readonly undo: { readonly removes: number; readonly keeps: number; readonly foundAgain: number } | null;
}

const POLL_MS = 700;

export function hasEnded(state: ImportState): boolean {
  return isEnded(state.state);
}

/** Nothing could be read from its file, which was said when it was looked at: no import, just an attempt. */
export function wasRefused({ state, rows, error }: Pick<ImportState, 'state' | 'rows' | 'error'>): boolean {
  return rows === null && error !== null && (state === 'failed' || state === 'uploading');
}

const pathOf = (workspace: string, id: string, rest = '') =>
  workspacePath(workspace, `/imports/${encodeURIComponent(id)}${rest}`);

export function importQuery(workspace: string, id: string) {
  return queryOptions({
    queryKey: ['import', workspace, id],
    queryFn: ({ signal }) => readImport(workspace, id, signal),
    refetchInterval: ({ state: { data } }) =>
      UNDER_WAY_STATES.some((state) => state === data?.state) ? POLL_MS : false,
  });
}

export function readImport(workspace: string, id: string, signal: AbortSignal): Promise<OneImport> {
  return fetchJson<OneImport>(pathOf(workspace, id), { signal });
}

export function importsQuery(workspace: string) {
  return queryOptions({
    queryKey: ['imports', workspace],
    queryFn: async ({ signal }) => {
      const path = workspacePath(workspace, '/imports');
      const { imports } = await fetchJson<{ imports: readonly ImportState[] }>(path, { signal });
      return imports.filter((entry) => !wasRefused(entry));
    },
  });
}

/** Field → column number from 0, for the text several; −1 leaves the field out. Fields not named stay as they were found. */
export type Mapping = Readonly<Partial<Record<Field, number | readonly number[]>>>;

/** How dates and ratings are read where the reader of the page said so. */
export interface Reading {
  readonly dateOrder?: DateOrder;
  readonly ratingScale?: (typeof RATING_SCALES)[number];
}

type Asked = Reading & { readonly mapping?: Mapping; readonly source?: string };

export async function inspectImport(workspace: string, id: string, body: Asked): Promise<ImportPlan> {
  return (await fetchJson<{ plan: ImportPlan }>(pathOf(workspace, id, '/inspect'), { method: 'POST', body })).plan;
}

export function startImport(workspace: string, id: string, body: Asked): Promise<unknown> {
  return fetchJson(pathOf(workspace, id, '/start'), { method: 'POST', body });
}

export function cancelImport(workspace: string, id: string): Promise<unknown> {
  return fetchJson(pathOf(workspace, id, '/cancel'), { method: 'POST', body: {} });
}

export function undoImport(workspace: string, id: string): Promise<unknown> {
  return fetchJson(pathOf(workspace, id, '/undo'), { method: 'POST', body: {} });
}

/** Takes one that nobody started off the list. */
export function removeImport(workspace: string, id: string): Promise<unknown> {
  return fetchJson(pathOf(workspace, id), { method: 'DELETE' });
}

export function sampleQuery(workspace: string) {
  return queryOptions({
    queryKey: ['sample', workspace],
    queryFn: ({ signal }) => fetchJson<{ mentions: number }>(workspacePath(workspace, '/sample'), { signal }),
  });
}

export function removeSample(workspace: string): Promise<unknown> {
  return fetchJson(workspacePath(workspace, '/sample'), { method: 'DELETE' });
}

export function loadSample(workspace: string): Promise<{ imported: number }> {
  return fetchJson(workspacePath(workspace, '/sample'), { method: 'POST', body: {} });
}
