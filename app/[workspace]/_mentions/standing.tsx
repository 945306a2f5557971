'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { MentionDetail } from '@/lib/metrics/read-mention';
import { usePageSearch } from '../../_shell/use-page-search';
import { useFigures } from '../../_ui/use-figures';

/** For how long what the writer said of leaving counts, and what became of it. */
export function Standing({ mention }: { readonly mention: MentionDetail }) {
  const t = useTranslations('mentions');
  const figures = useFigures();
  const { to } = usePageSearch();
  const { standing, day, leavingKind } = mention;
  if (standing === null || leavingKind === null) return null;
  const { fate, by, until, days } = standing;
  const text = 'mt-1.5 text-[0.8125rem] text-muted';
  if (day === null || until === null || fate === 'undated') return <p className={text}>{t('standing.undated')}</p>;
  const other = (chunks: ReactNode) =>
    by === null ? (
      chunks
    ) : (
      <Link href={to(`/mentions/${encodeURIComponent(by)}`)} className="quiet-link">
        {chunks}
      </Link>
    );
  return (
    <p className={text}>
      {t(`standing.said.${leavingKind}`, { date: figures.day(day), days })}{' '}
      {t.rich(`standing.fate.${fate}`, { until: figures.day(until), other })}
    </p>
  );
}
