'use client';

import { clsx } from 'clsx';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import { isLeftOver, type ShareRow, type SharesModel } from '@/lib/charts/prepare-shares';
import { RowChange } from '../_shell/change-note';
import { TableBehind } from '../_ui/figures-table';
import { DriverDot } from '../_ui/marks';
import { useFigures } from '../_ui/use-figures';
import { useNames } from '../_ui/use-names';
import { ShareBar } from './share-bar';

interface Props {
  readonly model: SharesModel;
  /** Where the mentions behind a row are; null where no filter selects them. */
  readonly hrefOf: (row: ShareRow) => string | null;
}

const grid = 'grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 sm:grid-cols-[9.5rem_minmax(0,1fr)_7rem] sm:items-center';

export function SharesPicture({ model, hrefOf }: Props) {
  const t = useTranslations('overview');
  const shell = useTranslations('shell');
  const figures = useFigures();
  const names = useNames();
  const few = model.rows.every(({ share }) => share.tooFew);
  const nameOf = (row: ShareRow) => (isLeftOver(row.key) ? t(row.key) : names.complaint(row.key));
  return (
    <figure aria-label={t('pictureLabel')}>
      <ul>
        {model.rows.map((row) => {
          const link = hrefOf(row);
          const name = (
            <span className="inline-flex items-center gap-2">
              <DriverDot driver={row.key} />
              {nameOf(row)}
            </span>
          );
          return (
            <li key={row.key} className={clsx(grid, 'relative rounded-md py-1 sm:py-0.5', link && 'hover:bg-hover')}>
              <span
                className={clsx(
                  'text-[0.8125rem]',
                  isLeftOver(row.key) ? 'leading-tight text-muted' : 'truncate font-medium',
                )}
              >
                {link ? (
                  <Link href={link} className="after:absolute after:inset-0">
                    {name}
                  </Link>
                ) : (
                  name
                )}
              </span>
              <span className="order-3 col-span-2 sm:order-none sm:col-span-1">
                {few ? null : (
                  <ShareBar
                    share={row.share}
                    driver={row.key}
                    top={model.top}
                    ticks={model.ticks}
                    before={row.change?.before}
                  />
                )}
              </span>
              <span className="figures text-right text-[0.8125rem]">{figures.share(row.share)}</span>
              <RowChange change={row.change} share={row.share} />
            </li>
          );
        })}
      </ul>
      <div aria-hidden="true" className={clsx(grid, 'mt-1 hidden text-xs text-muted', few ? null : 'sm:grid')}>
        <svg className="figures col-start-2 h-4 w-full overflow-visible">
          {model.ticks.map((tick) => (
            <text key={tick} x={`${(tick / model.top) * 100}%`} y="12" textAnchor="middle" className="fill-muted">
              {figures.percent(tick)}
            </text>
          ))}
        </svg>
      </div>
      {model.compares ? <p className="mt-3 text-[0.8125rem] text-muted">{t('beforeKey')}</p> : null}
      <TableBehind
        label={shell('table')}
        caption={t('pictureLabel')}
        head={[t('driver'), t('share'), t('low'), t('high'), t('count')]}
        rows={model.rows.map((row) => ({
          key: row.key,
          cells: [nameOf(row), ...figures.shareCells(row.share)],
        }))}
      />
    </figure>
  );
}
