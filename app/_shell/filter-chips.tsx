'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { activeFilters } from '../_data/filter-params';
import { useFilterLabels } from './use-filter-labels';
import { usePageSearch } from './use-page-search';

/** What narrows the question, each removable. */
export function FilterChips() {
  const t = useTranslations('filters');
  const label = useFilterLabels();
  const { params, set } = usePageSearch();
  const active = activeFilters(params);
  if (active.length === 0) return null;
  return (
    <ul className="mt-3 flex flex-wrap gap-1.5">
      {active.map(({ key, value }) => (
        <li key={`${key}:${value}`}>
          <button
            type="button"
            aria-label={t('remove', { name: t(key), value: label(key, value) })}
            onClick={() => set({ [key]: params.getAll(key).filter((item) => item !== value) })}
            className="inline-flex h-7 items-center gap-1.5 rounded-full bg-accent-soft pr-2 pl-3 text-[0.8125rem] text-accent-strong hover:bg-hover"
          >
            <span className="opacity-75">{t(key)}</span>
            <span className="max-w-56 truncate font-medium">{label(key, value)}</span>
            <X aria-hidden="true" className="size-3.5" />
          </button>
        </li>
      ))}
    </ul>
  );
}
