'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { Overview } from '@/lib/domain/answers';
import type { Population } from '@/lib/domain/question';
import { prepareDuel } from '@/lib/charts/prepare-duel';
import { isTooLittle, prepareHeadline } from '@/lib/charts/prepare-headline';
import type { Counting } from '@/lib/charts/prepare-shares';
import { prepareTrend } from '@/lib/charts/prepare-trend';
import { TrendPicture } from '../../_charts/trend-picture';
import { overviewQuery } from '../../_data/overview';
import { AnswerFrame } from '../../_shell/answer-frame';
import { PageHead } from '../../_shell/page-head';
import { usePageSearch } from '../../_shell/use-page-search';
import { useWorkspace } from '../../_shell/workspace-context';
import { Panel } from '../../_ui/panel';
import { TopicsPanel } from '../_topics/topics-panel';
import { Answer } from './answer';
import { Duel } from './duel';
import { EmptyWorkspace } from './empty-workspace';
import { OverviewSkeleton } from './overview-skeleton';
import { Reasons } from './reasons';
import { Roots } from './roots';
import { TooLittle } from './too-little';
import { WhatWasRead } from './what-was-read';

const LEAVING = { leaving: 'leaving' } as const;

function Loaded({ overview }: { readonly overview: Overview }) {
  const t = useTranslations('overview');
  const topics = useTranslations('topics');
  const { params } = usePageSearch();
  const { trend, range, compared, comparedTrend } = overview;
  const hint = t(`trendHint.${trend.grain}`);
  const against = { trend: comparedTrend, range, compared };
  const headline = prepareHeadline(overview);
  if (isTooLittle(overview)) return <TooLittle overview={overview} headline={headline} />;
  const asked = params.get('population');
  const population: Population = asked === 'leaving' || asked === 'negative' ? asked : headline.headline.population;
  const counting: Counting = params.get('count') === 'multi' ? 'multi' : 'single';
  return (
    <div className="space-y-6">
      <div className="grid grid-cols-1 gap-8 lg:grid-cols-[minmax(0,9fr)_minmax(0,11fr)] lg:gap-10">
        <div className="lg:pt-2">
          <Answer model={headline} />
          <Duel model={prepareDuel(overview, population, counting)} population={population} counting={counting} />
        </div>
        <Reasons overview={overview} population={population} counting={counting} />
      </div>
      <Roots roots={overview.roots} />
      <div className="grid grid-cols-1 gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <Panel title={t('trend')} hint={params.has('driver') ? `${hint} ${t('trendOnly')}` : hint}>
          <TrendPicture model={prepareTrend(trend, against)} undated={overview.coverage.undated} />
        </Panel>
        <WhatWasRead overview={overview} />
      </div>
      {overview.totals.leaving > 0 ? (
        <TopicsPanel title={topics('ofLeaving')} hint={topics('hintLeaving')} patch={LEAVING} wide />
      ) : null}
    </div>
  );
}

export function OverviewView() {
  const t = useTranslations('overview');
  const { workspace } = useWorkspace();
  const { question } = usePageSearch();
  const asked = useQuery(overviewQuery(workspace.slug, question));
  const empty = asked.data?.coverage.mentions === 0;
  if (empty && question === '') return <EmptyWorkspace />;
  return (
    <>
      <PageHead title={t('title')} ranges={asked.data} />
      <AnswerFrame asked={asked} empty={empty} skeleton={<OverviewSkeleton />}>
        {(answer) => <Loaded overview={answer} />}
      </AnswerFrame>
    </>
  );
}
