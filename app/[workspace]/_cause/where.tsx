'use client';

import Link from 'next/link';
import { useTranslations } from 'use-intl';
import { highestOf } from '@/lib/charts/compared-shares';
import type { BreakdownItem, CauseDetail } from '@/lib/domain/answers';
import { ShareBar } from '../../_charts/share-bar';
import { useFilterLabels } from '../../_shell/use-filter-labels';
import { usePageSearch } from '../../_shell/use-page-search';
import { TableBehind } from '../../_ui/figures-table';
import { Panel } from '../../_ui/panel';
import { useFigures } from '../../_ui/use-figures';

const DIMENSIONS = ['source', 'channel', 'product', 'location', 'lang'] as const;
type Dimension = (typeof DIMENSIONS)[number];
const SHOWN = 6;
const grid = 'grid grid-cols-[minmax(0,7.5rem)_minmax(0,1fr)_6.5rem] min-h-6 items-center gap-x-3';

interface GroupOfItems {
  readonly dimension: Dimension;
  readonly items: readonly BreakdownItem[];
}

function Group({ cause, dimension, items }: GroupOfItems & { readonly cause: CauseDetail }) {
  const t = useTranslations('cause');
  const label = useFilterLabels();
  const figures = useFigures();
  const { to } = usePageSearch();
  const top = highestOf(items);
  return (
    <section className="mt-4 first:mt-0">
      <h3 className="mb-1 text-[0.8125rem] font-semibold">{t(dimension)}</h3>
      <ul>
        {items.slice(0, SHOWN).map((item) => (
          <li key={item.value} className={`${grid} relative rounded-md text-[0.8125rem] hover:bg-hover`}>
            <Link
              href={to(`/causes/${cause.driver}/${cause.touchpoint}`, { [dimension]: item.value })}
              className="truncate after:absolute after:inset-0"
            >
              {label(dimension, item.value)}
            </Link>
            {item.share.tooFew ? <span /> : <ShareBar share={item.share} driver={cause.driver} top={top} />}
            <span className="figures text-right">{figures.share(item.share)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where and for whom it happens: only dimensions that tell at least two groups apart. */
export function Where({ cause }: { readonly cause: CauseDetail }) {
  const t = useTranslations('cause');
  const shell = useTranslations('shell');
  const overview = useTranslations('overview');
  const label = useFilterLabels();
  const figures = useFigures();
  const groups: readonly GroupOfItems[] = DIMENSIONS.map((dimension) => ({
    dimension,
    items: cause.breakdowns[dimension].filter((item) => item.value !== ''),
  })).filter(({ items }) => items.length > 1);
  return (
    <Panel title={t('where')} hint={t('whereHint')}>
      {groups.length === 0 ? (
        <p className="text-muted">{t('whereNone')}</p>
      ) : (
        <>
          {groups.map((group) => (
            <Group key={group.dimension} cause={cause} {...group} />
          ))}
          <TableBehind
            label={shell('table')}
            caption={t('where')}
            textColumns={2}
            head={[t('group'), t('dimension'), overview('share'), overview('low'), overview('high'), overview('count')]}
            rows={groups.flatMap(({ dimension, items }) =>
              items.map(({ value, share }) => ({
                key: `${dimension}:${value}`,
                cells: [label(dimension, value), t(dimension), ...figures.shareCells(share)],
              })),
            )}
          />
        </>
      )}
    </Panel>
  );
}
