'use client';

import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import { prepareCauses, type CauseCut } from '@/lib/charts/prepare-causes';
import { ShareBar } from '../../_charts/share-bar';
import { journeyQuery } from '../../_data/journey';
import { usePageSearch } from '../../_shell/use-page-search';
import { useWorkspace } from '../../_shell/workspace-context';
import { TableBehind } from '../../_ui/figures-table';
import { LoadError } from '../../_ui/load-state';
import { DriverDot } from '../../_ui/marks';
import { Panel } from '../../_ui/panel';
import { SkeletonLines } from '../../_ui/skeleton';
import { useFigures } from '../../_ui/use-figures';
import { useCauseNames } from './use-cause-names';

const MOST = 12;

/** Where a cut is still open, the causes it holds: each a step closer to the root. */
export function CausesInside({ cut }: { readonly cut: CauseCut }) {
  const t = useTranslations('cause');
  const shell = useTranslations('shell');
  const overview = useTranslations('overview');
  const { workspace } = useWorkspace();
  const { question, to } = usePageSearch();
  const names = useCauseNames();
  const figures = useFigures();
  const { data, error, refetch } = useQuery(journeyQuery(workspace.slug, question));
  const model = data ? prepareCauses(data.cells, cut, MOST) : null;
  return (
    <Panel title={t('inside')} hint={model ? t('insideHint', { n: model.rows.length, of: model.total }) : null}>
      {error && !data ? <LoadError error={error} onRetry={() => void refetch()} /> : null}
      {!model && !error ? <SkeletonLines lines={6} /> : null}
      {model ? (
        <>
          <ul>
            {model.rows.map((cell) => (
              <li
                key={`${cell.driver}-${cell.touchpoint}`}
                className="relative grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 rounded-md py-0.5 hover:bg-hover sm:grid-cols-[17rem_minmax(0,1fr)_7rem]"
              >
                <Link
                  href={to(`/causes/${cell.driver}/${cell.touchpoint}`, { stage: null })}
                  className="inline-flex items-center gap-2 truncate text-[0.8125rem] font-medium after:absolute after:inset-0"
                >
                  <DriverDot driver={cell.driver} />
                  {names.title(cell.driver, cell.touchpoint)}
                </Link>
                <span className="order-3 col-span-2 sm:order-none sm:col-span-1">
                  <ShareBar share={cell.share} driver={cell.driver} top={model.top} />
                </span>
                <span className="figures text-right text-[0.8125rem]">{figures.share(cell.share)}</span>
              </li>
            ))}
          </ul>
          <TableBehind
            label={shell('table')}
            caption={t('inside')}
            head={[overview('driver'), overview('share'), overview('low'), overview('high'), overview('count')]}
            rows={model.rows.map((cell) => ({
              key: `${cell.driver}-${cell.touchpoint}`,
              cells: [
                names.title(cell.driver, cell.touchpoint),
                ...figures.bounds(cell.share),
                shell('nOf', { n: cell.share.n, of: cell.share.of }),
              ],
            }))}
          />
        </>
      ) : null}
    </Panel>
  );
}
