import { queryOptions } from '@tanstack/react-query';
import { OPEN_REANALYSIS_STATES, type ReanalysisState } from '@/lib/domain/reanalysis';
import { fetchJson, workspacePath } from './fetch-json';

/** The newest reading anew of all texts of a workspace. */
export interface Reanalysis {
  readonly newest: {
    readonly id: number;
    readonly state: ReanalysisState;
    readonly edition: number;
    readonly pack: string | null;
    readonly done: number;
    readonly total: number;
    /** Mentions read otherwise than before; null until it is done. */
    readonly changed: number | null;
    readonly error: string | null;
  } | null;
  /** Mentions that an older version of the analysis read. */
  readonly outdated: number;
}

const POLL_MS = 1000;

/** Whether texts are being read anew at this moment, or soon will be. */
export function isUnderWay({ newest }: { readonly newest: { readonly state: ReanalysisState } | null }): boolean {
  return OPEN_REANALYSIS_STATES.some((state) => state === newest?.state);
}

const pathOf = (workspace: string, rest = '') => workspacePath(workspace, `/reanalysis${rest}`);

export function reanalysisQuery(workspace: string) {
  return queryOptions({
    queryKey: ['reanalysis', workspace],
    queryFn: ({ signal }) => fetchJson<Reanalysis>(pathOf(workspace), { signal }),
    refetchInterval: ({ state: { data } }) => (data && isUnderWay(data) ? POLL_MS : false),
  });
}

export function startReanalysis(workspace: string): Promise<Reanalysis> {
  return fetchJson(pathOf(workspace), { method: 'POST', body: {} });
}

export function cancelReanalysis(workspace: string): Promise<Reanalysis> {
  return fetchJson(pathOf(workspace, '/cancel'), { method: 'POST', body: {} });
}
