import { dehydrate, QueryClient, type DehydratedState, type QueryKey } from '@tanstack/react-query';
import { headers } from 'next/headers';
import type { WorkspaceContext } from '@/lib/access/context';
import { pageContext } from '@/lib/access/page-context';
import type { Question } from '@/lib/domain/question';
import { questionOf, questionParameters } from '@/lib/metrics/question-parameters';
import { askedSearch, type PageSearch } from './asked-search';

interface Painting {
  readonly workspace: string;
  readonly search: PageSearch;
  /** The client's own key for the answer, so that it finds it and asks no more. */
  readonly queryKey: (slug: string, search: string) => QueryKey;
  readonly answer: (context: WorkspaceContext, question: Question) => Promise<unknown>;
}

/** An answer for the first paint; nothing where it cannot be had, since the client then asks and says why. */
export async function paint({ workspace, search, queryKey, answer }: Painting): Promise<DehydratedState | null> {
  const asked = questionParameters.safeParse(search);
  const context = await pageContext(await headers(), workspace, 'read');
  if (!asked.success || context === null) return null;
  const client = new QueryClient();
  await client.prefetchQuery({
    queryKey: queryKey(context.workspace.slug, askedSearch(search)),
    queryFn: () => answer(context, questionOf(context.workspace.id, asked.data)),
    retry: false,
  });
  return dehydrate(client);
}
