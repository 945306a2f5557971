import { HydrationBoundary } from '@tanstack/react-query';
import { answerJourney } from '@/lib/metrics/answer-journey';
import { journeyQuery } from '../../_data/journey';
import type { PageSearch } from '../../_shell/asked-search';
import { pageTitle } from '../../_shell/page-title';
import { paint } from '../../_shell/paint';
import { JourneyView } from '../_journey/journey-view';

export const generateMetadata = () => pageTitle((messages) => messages.shell.journey);

interface Props {
  readonly params: Promise<{ readonly workspace: string }>;
  readonly searchParams: Promise<PageSearch>;
}

export default async function JourneyPage({ params, searchParams }: Props) {
  const [{ workspace }, search] = await Promise.all([params, searchParams]);
  const state = await paint({
    workspace,
    search,
    queryKey: (slug, question) => journeyQuery(slug, question).queryKey,
    answer: answerJourney,
  });
  return (
    <HydrationBoundary state={state}>
      <JourneyView />
    </HydrationBoundary>
  );
}
