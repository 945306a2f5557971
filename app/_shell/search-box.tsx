'use client';

import { Search } from 'lucide-react';
import type { FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { inputClass } from '../_ui/text-field';
import { usePageSearch } from './use-page-search';

export function SearchBox() {
  const t = useTranslations('filters');
  const { params, set } = usePageSearch();
  const q = params.get('q') ?? '';
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const value = new FormData(event.currentTarget).get('q');
    set({ q: typeof value === 'string' ? value.trim() : null });
  };
  return (
    <search>
      <form onSubmit={submit} className="relative">
        <Search aria-hidden="true" className="pointer-events-none absolute top-2.5 left-3 size-4 text-muted" />
        <input
          key={q}
          type="search"
          name="q"
          defaultValue={q}
          aria-label={t('search')}
          placeholder={t('searchPlaceholder')}
          className={`${inputClass} pl-9`}
        />
      </form>
    </search>
  );
}
