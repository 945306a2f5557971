'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { FileUp } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import type { HeadlineModel } from '@/lib/charts/prepare-headline';
import type { Overview } from '@/lib/domain/answers';
import { FEW } from '@/lib/domain/question';
import { mentionsQuery } from '../../_data/mentions';
import { NO_FILTERS } from '../../_shell/nothing-matches';
import { usePageSearch } from '../../_shell/use-page-search';
import { useWorkspace } from '../../_shell/workspace-context';
import { Button, buttonClass } from '../../_ui/button';
import { Load } from '../../_ui/load-state';
import { DriverDot } from '../../_ui/marks';
import { Panel } from '../../_ui/panel';
import { useFigures } from '../../_ui/use-figures';
import { useNames } from '../../_ui/use-names';
import { MentionList } from '../_mentions/mention-list';
import { Answer } from './answer';
import { mentionsOf } from './mentions-of';
import { WhatWasRead } from './what-was-read';

const SHOWN = 5;

/** What the few complaints name: counts alone, since nothing can be said of their order. */
function Named({ overview }: { readonly overview: Overview }) {
  const t = useTranslations('overview');
  const figures = useFigures();
  const names = useNames();
  const { to } = usePageSearch();
  const named = overview.drivers.filter(({ population }) => population.negative.multi.n > 0);
  if (named.length === 0) return <p className="text-muted">{t('tooLittleNone')}</p>;
  return (
    <ul className="text-[0.8125rem]">
      {named.map(({ driver, population }) => (
        <li key={driver} className="flex justify-between gap-4 border-b border-line py-1.5 last:border-0">
          <Link
            href={to('/mentions', mentionsOf({ population: 'negative', driver, counting: 'multi' }))}
            className="quiet-link inline-flex items-center gap-2 font-medium"
          >
            <DriverDot driver={driver} />
            {names.complaint(driver)}
          </Link>
          <span className="figures text-muted">{figures.share(population.negative.multi)}</span>
        </li>
      ))}
    </ul>
  );
}

/** The comments themselves, which say more than figures while there are so few. */
function Words() {
  const t = useTranslations('overview');
  const cause = useTranslations('cause');
  const { workspace } = useWorkspace();
  const { question, to } = usePageSearch();
  const { data, error, refetch } = useInfiniteQuery(mentionsQuery(workspace.slug, question));
  return (
    <Panel title={t('tooLittleWords')}>
      <Load asked={{ data, error, refetch }} lines={6}>
        {({ pages }) => <MentionList mentions={pages.flatMap(({ mentions }) => mentions).slice(0, SHOWN)} />}
      </Load>
      <p className="mt-4">
        <Link href={to('/mentions')} className="quiet-link font-medium">
          {cause('seeAll')}
        </Link>
      </p>
    </Panel>
  );
}

interface Props {
  readonly overview: Overview;
  readonly headline: HeadlineModel;
}

/** Where so few complain that no share, interval or order would say anything: what is there, and a way to more. */
export function TooLittle({ overview, headline }: Props) {
  const t = useTranslations('overview');
  const filters = useTranslations('filters');
  const { workspace, canImport } = useWorkspace();
  const { question, set } = usePageSearch();
  return (
    <div className="space-y-6">
      <div className="max-w-4xl">
        <Answer model={headline} />
        <p className="mt-4 max-w-prose text-muted">{t('tooLittle', { few: FEW })}</p>
        <div className="mt-5 flex flex-wrap gap-3">
          {canImport ? (
            <Link href={`/${workspace.slug}/import`} className={buttonClass('primary')}>
              <FileUp aria-hidden="true" className="size-4" />
              {t('importMore')}
            </Link>
          ) : null}
          {question === '' ? null : <Button onClick={() => set(NO_FILTERS)}>{filters('clear')}</Button>}
        </div>
      </div>
      <div className="grid grid-cols-1 gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] lg:items-start">
        <Words />
        <div className="space-y-6">
          <Panel title={t('tooLittleNamed')}>
            <Named overview={overview} />
          </Panel>
          <WhatWasRead overview={overview} />
        </div>
      </div>
    </div>
  );
}
