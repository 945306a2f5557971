'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { PreviewCounts } from '@/lib/analysis/edits/preview-counts';
import { type Preview, resultOf } from '@/lib/analysis/edits/preview-result';
import type { EditChange } from '@/lib/domain/edit-change';
import type { PreviewExample } from '@/lib/domain/vocabulary';
import type { PreviewPart } from '@/lib/metrics/vocabulary/preview-changes';
import { previewQuery } from '../../_data/vocabulary';
import { useWorkspace } from '../../_shell/workspace-context';

/** A hand that slides is left to come to rest. */
const REST_MS = 250;
const EXAMPLES = 6;

function useRested(changes: readonly EditChange[]): readonly EditChange[] {
  const key = JSON.stringify(changes);
  const [rested, setRested] = useState({ key, changes });
  useEffect(() => {
    if (rested.key === key) return undefined;
    const timer = setTimeout(() => setRested({ key, changes }), REST_MS);
    return () => clearTimeout(timer);
  }, [rested.key, key, changes]);
  return rested.changes;
}

/** Of all texts looked at so far. */
export interface PreviewSoFar extends Preview {
  readonly of: number;
  readonly examples: readonly PreviewExample[];
}

/** Parts as one, each example sentence once. */
function joined(parts: readonly PreviewPart[]): PreviewSoFar {
  const counts = new PreviewCounts();
  for (const { state } of parts) counts.addState(state);
  const examples = new Map(parts.flatMap((part) => part.examples).map((example) => [example.piece.text, example]));
  return { ...resultOf(counts), of: parts.at(-1)?.of ?? 0, examples: [...examples.values()].slice(0, EXAMPLES) };
}

interface Previewed {
  /** Null before the first texts are looked at. */
  readonly preview: PreviewSoFar | null;
  readonly isDone: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** What changes would do, growing while texts are looked at. */
export function usePreview(edition: number, asked: readonly EditChange[], stars: boolean): Previewed {
  const { workspace } = useWorkspace();
  const changes = useRested(asked);
  const query = useInfiniteQuery({
    ...previewQuery(workspace.slug, { edition, changes, stars }),
    enabled: changes.length > 0,
  });
  const { data, hasNextPage, isFetching, error, fetchNextPage, refetch } = query;
  useEffect(() => {
    if (hasNextPage && !isFetching && error === null) void fetchNextPage();
  }, [hasNextPage, isFetching, error, fetchNextPage]);
  const preview = useMemo(() => (data === undefined ? null : joined(data.pages)), [data]);
  const isDone = data !== undefined && !hasNextPage;
  return { preview, isDone, error, retry: () => void (preview ? fetchNextPage() : refetch()) };
}
