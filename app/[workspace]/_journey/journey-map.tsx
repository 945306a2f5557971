'use client';

import { clsx } from 'clsx';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import { HEAT_BOUNDS, type Heat, type JourneyModel, type JourneyRow } from '@/lib/charts/prepare-journey';
import { usePageSearch } from '../../_shell/use-page-search';
import { Panel } from '../../_ui/panel';
import { useFigures } from '../../_ui/use-figures';
import { useNames } from '../../_ui/use-names';

/** The share in figures stands in every tile; the colour only repeats it. */
const tints: Readonly<Record<Heat, string>> = {
  0: 'bg-surface',
  1: 'heat-1',
  2: 'heat-2',
  3: 'heat-3',
  4: 'heat-4',
};

export function HeatChip({ row }: { readonly row: JourneyRow }) {
  const figures = useFigures();
  return (
    <span className={clsx('figures rounded-md px-1.5 py-0.5 text-[0.8125rem] font-semibold', tints[row.heat])}>
      {row.share.tooFew ? figures.share(row.share) : figures.percent(row.share.value)}
    </span>
  );
}

function Tile({ row }: { readonly row: JourneyRow }) {
  const { to } = usePageSearch();
  const names = useNames();
  const figures = useFigures();
  return (
    <Link
      href={to(`/causes/all/${row.touchpoint}`, { stage: null })}
      className={clsx(
        'flex h-18 flex-col justify-between rounded-lg border border-line px-2.5 py-2 hover:border-line-strong',
        tints[row.heat],
      )}
    >
      <span className="text-xs leading-tight font-medium hyphens-auto break-words">
        {names.touchpoint(row.touchpoint)}
      </span>
      <span className="figures mt-1 text-base font-semibold tracking-tight">{figures.percent(row.share.value)}</span>
    </Link>
  );
}

function Legend() {
  const t = useTranslations('journey');
  const figures = useFigures();
  const [low, middle, high] = HEAT_BOUNDS;
  const steps = [
    { heat: 1, label: t('heat.under', { high: figures.percent(low) }) },
    { heat: 2, label: t('heat.between', { low: figures.percent(low), high: figures.percent(middle) }) },
    { heat: 3, label: t('heat.between', { low: figures.percent(middle), high: figures.percent(high) }) },
    { heat: 4, label: t('heat.over', { low: figures.percent(high) }) },
  ] as const;
  return (
    <ul className="mt-4 flex flex-wrap gap-x-5 gap-y-1 text-xs text-muted">
      {steps.map(({ heat, label }) => (
        <li key={heat} className="inline-flex items-center gap-1.5">
          <span aria-hidden="true" className={clsx('size-3 rounded-[3px] border border-line', tints[heat])} />
          {label}
        </li>
      ))}
    </ul>
  );
}

/** The way from left to right, a column a stage; where there is no room for it the rows below say it all. */
export function JourneyMap({ model }: { readonly model: JourneyModel }) {
  const t = useTranslations('journey');
  const names = useNames();
  return (
    <Panel title={t('map')} hint={t('mapHint')} className="hidden lg:block">
      <ol className="grid auto-cols-fr grid-flow-col gap-2">
        {model.stages.map(({ stage, rows }) => (
          <li key={stage} className="min-w-0">
            <h3 className="mb-2 truncate border-b-2 border-line-strong pb-1.5 text-[0.8125rem] font-semibold">
              {names.stage(stage)}
            </h3>
            <ul className="space-y-2">
              {rows.map((row) => (
                <li key={row.touchpoint}>
                  <Tile row={row} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <Legend />
    </Panel>
  );
}
