'use client';

import { useQuery } from '@tanstack/react-query';
import { ArrowLeft, ExternalLink } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import { isSigned } from '@/lib/charts/prepare-highlights';
import type { MentionDetail } from '@/lib/metrics/read-mention';
import { mentionQuery } from '../../_data/mentions';
import { ApiProblem } from '../../_data/fetch-json';
import { usePageSearch } from '../../_shell/use-page-search';
import { useFilterLabels } from '../../_shell/use-filter-labels';
import { useWorkspace } from '../../_shell/workspace-context';
import { buttonClass } from '../../_ui/button';
import { LoadError } from '../../_ui/load-state';
import { Panel } from '../../_ui/panel';
import { SkeletonLines, SkeletonPage } from '../../_ui/skeleton';
import { EmptyState } from '../../_ui/states';
import { HandLabelPanel } from './hand-label';
import { LeavingWords } from './leaving-words';
import { MarkedText } from './marked-text';
import { MentionFacts } from './mention-facts';
import { OpinionList } from './opinion-list';
import { ScoreSum } from './score-sum';
import { Standing } from './standing';
import { ToldJourney } from './told-journey';

function Details({ mention }: { readonly mention: MentionDetail }) {
  const t = useTranslations('mentions');
  const label = useFilterLabels();
  const rows: readonly (readonly [string, string | null])[] = [
    [t('source'), label('source', mention.source)],
    [t('channel'), mention.channel === null ? null : label('channel', mention.channel)],
    [t('kind'), label('kind', mention.kind)],
    [t('author'), mention.author],
    [t('product'), mention.product],
    [t('location'), mention.location],
    [t('language'), mention.language === 'und' ? null : label('lang', mention.language)],
  ];
  return (
    <Panel title={t('details')}>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-6 gap-y-1.5 text-[0.8125rem]">
        {rows.map(([name, value]) =>
          value === null || value === '' ? null : (
            <div key={name} className="col-span-2 grid grid-cols-subgrid">
              <dt className="text-muted">{name}</dt>
              <dd className="break-words">{value}</dd>
            </div>
          ),
        )}
      </dl>
      {mention.url && /^https?:/.test(mention.url) ? (
        <a
          href={mention.url}
          target="_blank"
          rel="noreferrer noopener"
          className="quiet-link mt-4 inline-flex items-center gap-1.5 text-[0.8125rem]"
        >
          {t('original')}
          <ExternalLink aria-hidden="true" className="size-3.5" />
        </a>
      ) : null}
    </Panel>
  );
}

/** What the marks mean, of those that are there. */
function Legend({ mention }: { readonly mention: MentionDetail }) {
  const t = useTranslations('mentions');
  const signed = isSigned(mention.sentences);
  const hasOpinions = mention.opinions.length > 0;
  if (!hasOpinions && !signed) return null;
  return (
    <p className="mt-5 border-t border-line pt-3 text-xs text-muted">
      {hasOpinions ? t('legend') : null} {signed ? t('sentenceLegend') : null}
    </p>
  );
}

function Loaded({ mention }: { readonly mention: MentionDetail }) {
  const t = useTranslations('mentions');
  return (
    <div className="grid grid-cols-1 gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] lg:items-start">
      <div className="space-y-6">
        <article className="rounded-card border border-line bg-surface p-6 sm:p-8">
          <MentionFacts mention={mention} />
          <div lang={mention.language === 'und' ? undefined : mention.language}>
            {mention.title ? (
              <h2 className="mt-4 text-lg font-semibold tracking-tight">
                <MarkedText
                  text={mention.title}
                  part="title"
                  opinions={mention.opinions}
                  sentences={mention.sentences}
                />
              </h2>
            ) : null}
            {mention.text === '' ? (
              <p className="mt-3 text-muted italic">{t('noText')}</p>
            ) : (
              <p className="mt-3 text-[1.0625rem] leading-[1.75] break-words whitespace-pre-line">
                <MarkedText text={mention.text} part="text" opinions={mention.opinions} sentences={mention.sentences} />
              </p>
            )}
          </div>
          <LeavingWords mention={mention} />
          <Standing mention={mention} />
          <Legend mention={mention} />
        </article>
        {mention.journey ? <ToldJourney journey={mention.journey} /> : null}
        <ScoreSum mention={mention} />
      </div>
      <div className="space-y-6">
        <OpinionList mention={mention} />
        <HandLabelPanel mention={mention} />
        <Details mention={mention} />
      </div>
    </div>
  );
}

export function MentionView({ id }: { readonly id: string }) {
  const t = useTranslations('mentions');
  const { workspace } = useWorkspace();
  const { to } = usePageSearch();
  const { data, error, refetch } = useQuery(mentionQuery(workspace.slug, id));
  return (
    <>
      <h1 className="sr-only">{t('title')}</h1>
      <Link
        href={to('/mentions')}
        className="mb-5 inline-flex items-center gap-1.5 rounded text-[0.8125rem] text-muted hover:text-ink"
      >
        <ArrowLeft aria-hidden="true" className="size-4" />
        {t('backToList')}
      </Link>
      {error && !data ? (
        error instanceof ApiProblem && error.status === 404 ? (
          <EmptyState title={t('goneTitle')} body={t('goneBody')}>
            <Link href={to('/mentions')} className={buttonClass('primary')}>
              {t('backToList')}
            </Link>
          </EmptyState>
        ) : (
          <LoadError error={error} onRetry={() => void refetch()} />
        )
      ) : data ? (
        <Loaded mention={data} />
      ) : (
        <SkeletonPage>
          <SkeletonLines lines={8} className="max-w-2xl" />
        </SkeletonPage>
      )}
    </>
  );
}
