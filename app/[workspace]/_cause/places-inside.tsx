'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'use-intl';
import type { CauseDetail } from '@/lib/domain/answers';
import { ShareBar } from '../../_charts/share-bar';
import { usePageSearch } from '../../_shell/use-page-search';
import { TableBehind } from '../../_ui/figures-table';
import { Panel } from '../../_ui/panel';
import { useFigures } from '../../_ui/use-figures';
import { mentionsOfCause } from './mentions-of-cause';

/** The touchpoints of the workspace's pack within one of the general ones: each leads to the comments that name it. */
export function PlacesInside({ cause }: { readonly cause: CauseDetail }) {
  const t = useTranslations('cause');
  const shell = useTranslations('shell');
  const overview = useTranslations('overview');
  const locale = useLocale();
  const figures = useFigures();
  const { params, to } = usePageSearch();
  const top = Math.max(...cause.insidePack.map(({ share }) => share.high ?? 0));
  return (
    <Panel title={t('insidePack')} hint={t('insidePackHint')}>
      <ul>
        {cause.insidePack.map(({ place, name, share }) => (
          <li
            key={place}
            className="relative grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 rounded-md py-0.5 hover:bg-hover sm:grid-cols-[17rem_minmax(0,1fr)_7rem]"
          >
            <Link
              href={to('/mentions', { ...mentionsOfCause(cause, params), packTouchpoint: place })}
              className="truncate text-[0.8125rem] font-medium after:absolute after:inset-0"
            >
              {name[locale]}
            </Link>
            <span className="order-3 col-span-2 sm:order-none sm:col-span-1">
              <ShareBar share={share} driver={cause.driver} top={top} />
            </span>
            <span className="figures text-right text-[0.8125rem]">{figures.share(share)}</span>
          </li>
        ))}
      </ul>
      <TableBehind
        label={shell('table')}
        caption={t('insidePack')}
        head={[t('insidePack'), overview('share'), overview('low'), overview('high'), overview('count')]}
        rows={cause.insidePack.map(({ place, name, share }) => ({
          key: place,
          cells: [name[locale], ...figures.shareCells(share)],
        }))}
      />
    </Panel>
  );
}
