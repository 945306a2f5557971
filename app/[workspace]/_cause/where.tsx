'use client';

import Link from 'next/link';
import { useTranslations } from 'use-intl';
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

function Group({
  cause,
  dimension,
  items,
}: {
  readonly cause: CauseDetail;
  readonly dimension: Dimension;
  readonly items: readonly BreakdownItem[];
}) {
  const t = useTranslations('cause');
  const shell = useTranslations('shell');
  const overview = useTranslations('overview');
  const label = useFilterLabels();
  const figures = useFigures();
  const { to } = usePageSearch();
  const top = items.reduce((most, item) => Math.max(most, item.share.high ?? 0), 0.05);
  return (
    <section className="mt-4 first:mt-0">
      <h3 className="mb-1.5 text-[0.8125rem] font-semibold">{t(dimension)}</h3>
      <ul>
        {items.slice(0, SHOWN).map((item) => (
          <li
            key={item.value}
            className="relative grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 rounded-md hover:bg-hover"
          >
            <Link
              href={to(`/causes/${cause.driver}/${cause.touchpoint}`, { [dimension]: item.value })}
              className="truncate text-[0.8125rem] after:absolute after:inset-0"
            >
              {label(dimension, item.value)}
            </Link>
            <span className="figures text-[0.8125rem]">{figures.share(item.share)}</span>
            <span className="col-span-2 -mt-1">
              <ShareBar share={item.share} driver={cause.driver} top={top} />
            </span>
          </li>
        ))}
      </ul>
      <TableBehind
        label={shell('table')}
        caption={t(dimension)}
        head={[t('group'), overview('share'), overview('low'), overview('high'), overview('count')]}
        rows={items.map((item) => ({
          key: item.value,
          cells: [
            label(dimension, item.value),
            figures.percent(item.share.value, 1),
            figures.percent(item.share.low, 1),
            figures.percent(item.share.high, 1),
            shell('nOf', { n: item.share.n, of: item.share.of }),
          ],
        }))}
      />
    </section>
  );
}

/** Where and for whom it happens: only dimensions that tell at least two groups apart. */
export function Where({ cause }: { readonly cause: CauseDetail }) {
  const t = useTranslations('cause');
  const groups = DIMENSIONS.map((dimension) => ({
    dimension,
    items: cause.breakdowns[dimension].filter((item) => item.value !== ''),
  })).filter(({ items }) => items.length > 1);
  return (
    <Panel title={t('where')} hint={t('whereHint')}>
      {groups.length === 0 ? <p className="text-muted">{t('whereNone')}</p> : null}
      {groups.map(({ dimension, items }) => (
        <Group key={dimension} cause={cause} dimension={dimension} items={items} />
      ))}
    </Panel>
  );
}
