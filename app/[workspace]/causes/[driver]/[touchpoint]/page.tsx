import { HydrationBoundary } from '@tanstack/react-query';
import { notFound } from 'next/navigation';
import { isDriver, isTouchpoint } from '@/lib/charts/vocabulary';
import { answerCause } from '@/lib/metrics/answer-cause';
import { causeQuery } from '../../../../_data/cause';
import type { PageSearch } from '../../../../_shell/asked-search';
import { pageTitle } from '../../../../_shell/page-title';
import { paint } from '../../../../_shell/paint';
import { CauseView } from '../../../_cause/cause-view';

export const generateMetadata = () => pageTitle((messages) => messages.shell.causes);

interface Props {
  readonly params: Promise<{ readonly workspace: string; readonly driver: string; readonly touchpoint: string }>;
  readonly searchParams: Promise<PageSearch>;
}

export default async function CausePage({ params, searchParams }: Props) {
  const [{ workspace, driver, touchpoint }, search] = await Promise.all([params, searchParams]);
  if (driver !== 'all' && !isDriver(driver)) notFound();
  if (touchpoint !== 'all' && !isTouchpoint(touchpoint)) notFound();
  const state = await paint({
    workspace,
    search,
    queryKey: (slug, question) => causeQuery(slug, driver, touchpoint, question).queryKey,
    answer: (context, question) => answerCause(context, question, { driver, touchpoint }),
  });
  return (
    <HydrationBoundary state={state}>
      <CauseView driver={driver} touchpoint={touchpoint} />
    </HydrationBoundary>
  );
}
