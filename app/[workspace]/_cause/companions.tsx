'use client';

import { clsx } from 'clsx';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import type { CauseDetail } from '@/lib/domain/answers';
import { usePageSearch } from '../../_shell/use-page-search';
import { FiguresTable } from '../../_ui/figures-table';
import { DriverDot } from '../../_ui/marks';
import { Panel } from '../../_ui/panel';
import { useFigures } from '../../_ui/use-figures';
import { useCauseNames } from './use-cause-names';

/** A phone shows the first few. */
const ON_PHONES = 5;

export function SubReasons({ cause }: { readonly cause: CauseDetail }) {
  const t = useTranslations('cause');
  const overview = useTranslations('overview');
  const figures = useFigures();
  return (
    <Panel title={t('sub')}>
      <FiguresTable
        caption={t('sub')}
        head={[overview('driver'), overview('count')]}
        rows={cause.subReasons.map(({ subReason, n }) => ({
          key: subReason,
          cells: [t(`subReasons.${subReason}`), figures.count(n)],
        }))}
      />
    </Panel>
  );
}

/** Other complaints of the same mentions. */
export function Together({ cause }: { readonly cause: CauseDetail }) {
  const t = useTranslations('cause');
  const names = useCauseNames();
  const figures = useFigures();
  const { to } = usePageSearch();
  return (
    <Panel title={t('together')} hint={t('togetherHint')}>
      {cause.cooccurring.length === 0 ? <p className="text-muted">{t('togetherNone')}</p> : null}
      <ul className="space-y-1.5 text-[0.8125rem]">
        {cause.cooccurring.map(({ driver, touchpoint, share }, index) => (
          <li
            key={`${driver}-${touchpoint}`}
            className={clsx('flex items-baseline justify-between gap-3', index >= ON_PHONES && 'max-sm:hidden')}
          >
            <Link href={to(`/causes/${driver}/${touchpoint}`)} className="quiet-link inline-flex items-center gap-2">
              <DriverDot driver={driver} />
              {names.title(driver, touchpoint)}
            </Link>
            <span className="figures whitespace-nowrap text-muted">{figures.share(share)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
