'use client';

import dynamic from 'next/dynamic';
import { useTranslations } from 'use-intl';
import type { TrendModel } from '@/lib/charts/prepare-trend';
import { TableBehind } from '../_ui/figures-table';
import { Skeleton } from '../_ui/skeleton';
import { useFigures } from '../_ui/use-figures';

const TrendLines = dynamic(() => import('./trend-lines').then((module) => module.TrendLines), {
  ssr: false,
  loading: () => <Skeleton className="h-60" />,
});

function Key({
  dashed,
  className,
  label,
}: {
  readonly dashed: boolean;
  readonly className: string;
  readonly label: string;
}) {
  return (
    <span className="inline-flex items-center gap-2">
      <svg aria-hidden="true" width="22" height="8" className={className}>
        <line
          x1="1"
          x2="21"
          y1="4"
          y2="4"
          stroke="currentColor"
          strokeWidth="2"
          strokeDasharray={dashed ? '5 4' : undefined}
        />
      </svg>
      {label}
    </span>
  );
}

export function TrendPicture({ model, undated }: { readonly model: TrendModel; readonly undated: number }) {
  const t = useTranslations('overview');
  const shell = useTranslations('shell');
  const figures = useFigures();
  const counted = (n: number | undefined) => (n === undefined ? '—' : figures.count(n));
  const when = model.grain === 'month' ? figures.month : figures.day;
  return (
    <figure>
      {model.enough ? (
        <>
          <figcaption className="mb-3 flex flex-wrap gap-x-5 gap-y-1 text-[0.8125rem] text-muted">
            <Key dashed={false} className="text-accent" label={t('trendNegative')} />
            <Key dashed className="text-driver driver-indifference" label={t('trendLeaving')} />
          </figcaption>
          <TrendLines model={model} />
          {model.compares ? <p className="mt-3 text-[0.8125rem] text-muted">{t('trendBefore')}</p> : null}
          {model.partial ? <p className="mt-3 text-[0.8125rem] text-muted">{t('trendPartialNote')}</p> : null}
        </>
      ) : (
        <p className="rounded-lg bg-hover px-4 py-8 text-center text-muted">{t('trendFew')}</p>
      )}
      {undated > 0 ? <p className="mt-3 text-[0.8125rem] text-muted">{t('undated', { n: undated })}</p> : null}
      {model.points.length > 0 ? (
        <TableBehind
          label={shell('table')}
          caption={t('trend')}
          head={[
            t(`grain.${model.grain}`),
            t('trendTotal'),
            t('trendNegative'),
            t('trendLeaving'),
            ...(model.compares ? [t('negativeBefore'), t('leavingBefore')] : []),
          ]}
          rows={model.points.map((point) => ({
            key: point.start,
            cells: [
              point.partial ? `${when(point.start)} (${t('trendPartial').toLowerCase()})` : when(point.start),
              figures.count(point.mentions),
              figures.count(point.negative),
              figures.count(point.leaving),
              ...(model.compares ? [point.before?.negative, point.before?.leaving].map(counted) : []),
            ],
          }))}
        />
      ) : null}
    </figure>
  );
}
