import { queryOptions } from '@tanstack/react-query';
import { fetchJson, workspacePath } from './fetch-json';

export interface ColumnGuess {
  readonly field: string;
  readonly column: number | null;
  readonly header: string | null;
  readonly confidence: number;
  readonly by: string;
  readonly samples: readonly string[];
}

export interface ImportProblem {
  readonly code?: string;
  readonly message?: string;
  readonly detail?: string;
}

export interface ImportPlan {
  readonly encoding: string;
  readonly delimiter: string;
  readonly headerRow: number;
  readonly headers: readonly string[];
  readonly format: string;
  readonly columns: readonly ColumnGuess[];
  readonly dates: { readonly ambiguous?: boolean; readonly order?: string; readonly format?: string } | null;
  readonly rating: { readonly scale: string | null } | null;
  readonly preview: { readonly records: readonly (readonly string[])[] };
  readonly rows: number | null;
  readonly problems: readonly (string | ImportProblem)[];
}

export interface ImportState {
  readonly id: string;
  readonly state: string;
  readonly fileName: string;
  readonly rowsRead: number;
  readonly rows: number | null;
  readonly imported: number;
  readonly updated: number;
  readonly duplicates: number;
  readonly rejected: number;
  readonly noText: number;
  readonly rate: number | null;
  readonly error: string | null;
  readonly rejectsUrl: string | null;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
}

const ENDED: readonly string[] = ['done', 'failed', 'cancelled', 'undone'];
const POLL_MS = 700;

export function hasEnded(state: ImportState): boolean {
  return ENDED.includes(state.state);
}

export function importQuery(workspace: string, id: string) {
  return queryOptions({
    queryKey: ['import', workspace, id],
    queryFn: ({ signal }) =>
      fetchJson<ImportState>(workspacePath(workspace, `/imports/${encodeURIComponent(id)}`), { signal }),
    refetchInterval: (query) => (query.state.data && hasEnded(query.state.data) ? false : POLL_MS),
  });
}

export function importsQuery(workspace: string) {
  return queryOptions({
    queryKey: ['imports', workspace],
    queryFn: async ({ signal }) => {
      const answer = await fetchJson<readonly ImportState[] | { imports: readonly ImportState[] }>(
        workspacePath(workspace, '/imports'),
        { signal },
      );
      return 'imports' in answer ? answer.imports : answer;
    },
  });
}

export function inspectImport(workspace: string, id: string): Promise<{ plan: ImportPlan }> {
  return fetchJson(workspacePath(workspace, `/imports/${id}/inspect`), { method: 'POST', body: {} });
}

export interface StartImport {
  readonly source?: string;
  /** Field → column number, counted from 0. */
  readonly mapping?: Readonly<Record<string, number>>;
}

export function startImport(workspace: string, id: string, body: StartImport): Promise<unknown> {
  return fetchJson(workspacePath(workspace, `/imports/${id}/start`), { method: 'POST', body });
}

export function cancelImport(workspace: string, id: string): Promise<unknown> {
  return fetchJson(workspacePath(workspace, `/imports/${id}/cancel`), { method: 'POST', body: {} });
}

export function loadSample(workspace: string): Promise<{ importId: string }> {
  return fetchJson(workspacePath(workspace, '/sample'), { method: 'POST', body: {} });
}
