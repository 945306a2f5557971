'use client';

import { useSearchParams } from 'next/navigation';
import { useMemo } from 'react';
import { href, questionSearch, withParams, type Patch } from '../_data/filter-params';
import { useWorkspace } from './workspace-context';

/** What the address asks, and how to ask something else: every state of a view is a link. */
export function usePageSearch() {
  const searchParams = useSearchParams();
  const { workspace } = useWorkspace();
  return useMemo(() => {
    const params = new URLSearchParams(searchParams.toString());
    const question = questionSearch(params);
    const base = `/${workspace.slug}`;
    return {
      params,
      /** The question alone, for the API. */
      question,
      /** Changes the address in place, without a turn to the server: the data come from the API. */
      set: (patch: Patch) => {
        const next = withParams(params, patch);
        window.history.pushState(null, '', href(window.location.pathname, next));
      },
      /** A page of the workspace that keeps the question, with some parameters replaced. */
      to: (path: string, patch: Patch = {}) => href(`${base}${path}`, withParams(new URLSearchParams(question), patch)),
    };
  }, [searchParams, workspace.slug]);
}
