import { HydrationBoundary } from '@tanstack/react-query';
import { answerOverview } from '@/lib/metrics/answer-overview';
import { overviewQuery } from '../_data/overview';
import type { PageSearch } from '../_shell/asked-search';
import { pageTitle } from '../_shell/page-title';
import { paint } from '../_shell/paint';
import { OverviewView } from './_overview/overview-view';

export const generateMetadata = () => pageTitle((messages) => messages.overview.title);

interface Props {
  readonly params: Promise<{ readonly workspace: string }>;
  readonly searchParams: Promise<PageSearch>;
}

export default async function OverviewPage({ params, searchParams }: Props) {
  const [{ workspace }, search] = await Promise.all([params, searchParams]);
  const state = await paint({
    workspace,
    search,
    queryKey: (slug, question) => overviewQuery(slug, question).queryKey,
    answer: answerOverview,
  });
  return (
    <HydrationBoundary state={state}>
      <OverviewView />
    </HydrationBoundary>
  );
}
