import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Origin } from '@/lib/analysis/languages/lexicon-source';
import type { MentionPage, MentionStanding, MentionSummary, OpinionAnswer } from '@/lib/domain/answers';
import type { Localised } from '@/lib/domain/taxonomy';
import type { Part, Span } from '@/lib/domain/mention';
import type { SentenceLabel } from '@/lib/charts/prepare-highlights';
import type { ToldJourney } from '@/lib/domain/told-journey';
import { fetchJson, workspacePath } from './fetch-json';

const PAGE = '40';

/** One line of the sum: contributions are integers of 1/10,000 and add up to the score. */
export interface ExplanationLine {
  readonly start: number;
  readonly end: number;
  readonly in: Part;
  readonly text: string;
  readonly weight: number;
  readonly contribution: number;
  readonly rule: string;
  readonly entry: string | null;
  /** Where its weight comes from; null of a rating. */
  readonly source: { readonly id: string; readonly origin: Origin; readonly date: string | null } | null;
}

/** Words that tell that the writer goes, or may. */
export interface LeavingWords extends Span {
  readonly in: Part;
  readonly text: string;
}

interface OpinionDetail extends OpinionAnswer {
  /** Its place in the pack of the workspace. */
  readonly packTouchpoint: { readonly id: string; readonly name: Localised } | null;
}

export interface MentionDetail extends Omit<MentionSummary, 'opinions'> {
  readonly opinions: readonly OpinionDetail[];
  readonly leavingCues: readonly LeavingWords[];
  /** What became of its leaving signal until today; null where it gives none. */
  readonly standing: MentionStanding | null;
  readonly explanation: readonly ExplanationLine[];
  readonly sentences: readonly SentenceLabel[];
  /** Null where the text tells of no way from place to place. */
  readonly journey: ToldJourney | null;
  /** False where an older analysis read the mention than the one that explains it. */
  readonly explanationIsCurrent: boolean;
}

export function mentionsQuery(workspace: string, search: string) {
  return infiniteQueryOptions({
    queryKey: ['mentions', workspace, search],
    queryFn: ({ pageParam, signal }) => {
      const params = new URLSearchParams(search);
      params.set('limit', PAGE);
      if (pageParam !== null) params.set('cursor', pageParam);
      return fetchJson<MentionPage>(workspacePath(workspace, '/mentions', params.toString()), { signal });
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
}

export function mentionQuery(workspace: string, id: string) {
  return queryOptions({
    queryKey: ['mention', workspace, id],
    queryFn: ({ signal }) =>
      fetchJson<MentionDetail>(workspacePath(workspace, `/mentions/${encodeURIComponent(id)}`), { signal }),
  });
}
