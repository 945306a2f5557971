'use client';

import Link from 'next/link';
import { useTranslations } from 'use-intl';
import { prepareCauses } from '@/lib/charts/prepare-causes';
import type { JourneyCell } from '@/lib/domain/answers';
import { ShareBar } from '../../_charts/share-bar';
import { RowChange } from '../../_shell/change-note';
import { usePageSearch } from '../../_shell/use-page-search';
import { TableBehind } from '../../_ui/figures-table';
import { DriverDot } from '../../_ui/marks';
import { Panel } from '../../_ui/panel';
import { useFigures } from '../../_ui/use-figures';
import { useCauseNames } from './use-cause-names';

const MOST = 12;

/** Where a cause is still open, the causes it holds: each a step closer to the root. */
export function CausesInside({ inside }: { readonly inside: readonly JourneyCell[] }) {
  const t = useTranslations('cause');
  const shell = useTranslations('shell');
  const overview = useTranslations('overview');
  const { to } = usePageSearch();
  const names = useCauseNames();
  const figures = useFigures();
  const model = prepareCauses(inside, MOST);
  return (
    <Panel title={t('inside')} hint={t('insideHint', { n: model.rows.length, of: model.total })}>
      <ul>
        {model.rows.map((cell) => (
          <li
            key={`${cell.driver}-${cell.touchpoint}`}
            className="relative grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 rounded-md py-0.5 hover:bg-hover sm:grid-cols-[17rem_minmax(0,1fr)_7rem]"
          >
            <Link
              href={to(`/causes/${cell.driver}/${cell.touchpoint}`)}
              className="inline-flex items-center gap-2 truncate text-[0.8125rem] font-medium after:absolute after:inset-0"
            >
              <DriverDot driver={cell.driver} />
              {names.title(cell.driver, cell.touchpoint)}
            </Link>
            <span className="order-3 col-span-2 sm:order-none sm:col-span-1">
              <ShareBar share={cell.share} driver={cell.driver} top={model.top} before={cell.change?.before} />
            </span>
            <span className="figures text-right text-[0.8125rem]">{figures.share(cell.share)}</span>
            <RowChange change={cell.change} share={cell.share} />
          </li>
        ))}
      </ul>
      {model.compares ? <p className="mt-3 text-[0.8125rem] text-muted">{overview('beforeKey')}</p> : null}
      <TableBehind
        label={shell('table')}
        caption={t('inside')}
        head={[overview('driver'), overview('share'), overview('low'), overview('high'), overview('count')]}
        rows={model.rows.map((cell) => ({
          key: `${cell.driver}-${cell.touchpoint}`,
          cells: [names.title(cell.driver, cell.touchpoint), ...figures.shareCells(cell.share)],
        }))}
      />
    </Panel>
  );
}
