'use client';

import { useTranslations } from 'use-intl';
import { FILTER_KEYS, PERIOD_KEYS } from '../_data/filter-params';
import { Button } from '../_ui/button';
import { EmptyState } from '../_ui/states';
import { usePageSearch } from './use-page-search';

export const NO_FILTERS = Object.fromEntries([...PERIOD_KEYS, ...FILTER_KEYS].map((key) => [key, null]));

export function NothingMatches() {
  const t = useTranslations('overview');
  const filters = useTranslations('filters');
  const { set } = usePageSearch();
  return (
    <EmptyState title={t('filteredTitle')} body={t('filteredBody')}>
      <Button onClick={() => set(NO_FILTERS)}>{filters('clear')}</Button>
    </EmptyState>
  );
}
