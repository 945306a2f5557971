'use client';

import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import type { CauseDetail } from '@/lib/domain/answers';
import { FEW } from '@/lib/domain/question';
import type { Driver, Touchpoint } from '@/lib/domain/taxonomy';
import { prepareTrend } from '@/lib/charts/prepare-trend';
import { TrendPicture } from '../../_charts/trend-picture';
import { causeQuery } from '../../_data/cause';
import { AnswerFrame } from '../../_shell/answer-frame';
import { PageHead } from '../../_shell/page-head';
import { usePageSearch } from '../../_shell/use-page-search';
import { useWorkspace } from '../../_shell/workspace-context';
import { buttonClass } from '../../_ui/button';
import { Panel } from '../../_ui/panel';
import { TopicsPanel } from '../_topics/topics-panel';
import { CausePicker } from './cause-picker';
import { CauseShare } from './cause-share';
import { CausesInside } from './causes-inside';
import { CauseSkeleton } from './cause-skeleton';
import { Evidence } from './evidence';
import { SubReasons, Together } from './companions';
import { mentionsOfCause } from './mentions-of-cause';
import { useCauseNames } from './use-cause-names';
import { PlacesInside } from './places-inside';
import { Where } from './where';

interface Props {
  readonly driver: Driver | 'all';
  readonly touchpoint: Touchpoint | 'all';
}

function Loaded({ cause }: { readonly cause: CauseDetail }) {
  const t = useTranslations('cause');
  const topics = useTranslations('topics');
  const { params } = usePageSearch();
  const { range, compared, comparedTrend, population } = cause;
  const against = { trend: comparedTrend, range, compared };
  // So few complaints in all that a line or a part of them would say nothing.
  const few = population.negative.multi.of < FEW && population.leaving.multi.of < FEW;
  // Of every complaint, every cause is 100 %: not worth saying.
  const whole = cause.driver === 'all' && cause.touchpoint === 'all';
  return (
    <div className="space-y-6">
      {whole ? null : (
        <div className="grid gap-4 sm:grid-cols-2">
          <CauseShare cause={cause} population="negative" />
          <CauseShare cause={cause} population="leaving" />
        </div>
      )}
      {cause.driver === 'all' || cause.touchpoint === 'all' ? <CausesInside inside={cause.inside} /> : null}
      {cause.insidePack.length > 0 ? <PlacesInside cause={cause} /> : null}
      <div className="grid grid-cols-1 gap-6 lg:grid-cols-[minmax(0,11fr)_minmax(0,9fr)] lg:items-start">
        <Evidence cause={cause} />
        <div className="space-y-6">
          {few ? null : (
            <Panel title={t('trend')} hint={t('trendHint')}>
              <TrendPicture model={prepareTrend(cause.trend, against)} undated={0} />
            </Panel>
          )}
          {cause.subReasons.length > 0 ? <SubReasons cause={cause} /> : null}
          <TopicsPanel
            title={topics('ofCause')}
            hint={topics(whole ? 'hintWhole' : 'hintCause')}
            patch={mentionsOfCause(cause, params)}
          />
          {whole ? null : (
            <>
              {few ? null : <Where cause={cause} />}
              <Together cause={cause} />
            </>
          )}
        </div>
      </div>
    </div>
  );
}

export function CauseView({ driver, touchpoint }: Props) {
  const t = useTranslations('cause');
  const { workspace } = useWorkspace();
  const { params, question, to } = usePageSearch();
  const names = useCauseNames();
  const asked = useQuery(causeQuery(workspace.slug, driver, touchpoint, question));
  return (
    <>
      <PageHead title={names.title(driver, touchpoint)} lead={names.about(driver)} ranges={asked.data}>
        <Link
          href={to('/mentions', mentionsOfCause({ driver, touchpoint }, params))}
          className={buttonClass('secondary')}
        >
          {t('seeAll')}
        </Link>
      </PageHead>
      <CausePicker driver={driver} touchpoint={touchpoint} />
      <AnswerFrame asked={asked} empty={asked.data?.population.negative.multi.n === 0} skeleton={<CauseSkeleton />}>
        {(answer) => <Loaded cause={answer} />}
      </AnswerFrame>
    </>
  );
}
