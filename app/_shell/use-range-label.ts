'use client';

import { useTranslations } from 'use-intl';
import type { Range } from '@/lib/domain/answers';
import { useFigures } from '../_ui/use-figures';

/** How a range of days is told; open ends are said. */
export function useRangeLabel(): (range: Range) => string {
  const t = useTranslations('filters');
  const { day } = useFigures();
  return ({ from, to }) => {
    if (from && to) return t('range', { from: day(from), to: day(to) });
    if (from) return t('since', { from: day(from) });
    return to ? t('until', { to: day(to) }) : t('allTime');
  };
}
