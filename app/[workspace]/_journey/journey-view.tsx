'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { JourneyAnswer } from '@/lib/domain/answers';
import { prepareJourney } from '@/lib/charts/prepare-journey';
import { journeyQuery } from '../../_data/journey';
import { AnswerFrame } from '../../_shell/answer-frame';
import { PageHead } from '../../_shell/page-head';
import { usePageSearch } from '../../_shell/use-page-search';
import { useWorkspace } from '../../_shell/workspace-context';
import { EmptyWorkspace } from '../_overview/empty-workspace';
import { JourneyLead } from './journey-lead';
import { JourneyMap } from './journey-map';
import { JourneyRows } from './journey-rows';
import { JourneySkeleton } from './journey-skeleton';

/** Filters the map counts without, since it sets all their values side by side. */
const SIDE_BY_SIDE = ['driver', 'touchpoint', 'packTouchpoint', 'stage'] as const;

function Loaded({ answer }: { readonly answer: JourneyAnswer }) {
  const t = useTranslations('journey');
  const { params } = usePageSearch();
  const model = prepareJourney(answer);
  return (
    <div className="space-y-6">
      {SIDE_BY_SIDE.some((key) => params.has(key)) ? <p className="text-muted">{t('notApplied')}</p> : null}
      <JourneyLead model={model} />
      {/* A colour is a claim, and a few comments make none. */}
      {'of' in model.headline && model.headline.kind !== 'noPlace' ? null : <JourneyMap model={model} />}
      <JourneyRows model={model} compared={answer.compared !== null} />
    </div>
  );
}

export function JourneyView() {
  const t = useTranslations('journey');
  const { workspace } = useWorkspace();
  const { question } = usePageSearch();
  const asked = useQuery(journeyQuery(workspace.slug, question));
  const empty = asked.data?.touchpoints.length === 0;
  if (empty && question === '') return <EmptyWorkspace />;
  return (
    <>
      <PageHead title={t('title')} lead={t('intro')} ranges={asked.data} />
      <AnswerFrame asked={asked} empty={empty} skeleton={<JourneySkeleton />}>
        {(answer) => <Loaded answer={answer} />}
      </AnswerFrame>
    </>
  );
}
