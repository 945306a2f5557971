'use client';

import { Search } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Form } from '../_ui/form';
import { inputClass } from '../_ui/text-field';
import { usePageSearch } from './use-page-search';

export function SearchBox() {
  const t = useTranslations('filters');
  const { params, set } = usePageSearch();
  const q = params.get('q') ?? '';
  // Sent by the browser alone, before the scripts have run, it is still the same question with other words.
  const rest = [...params].filter(([name]) => name !== 'q');
  return (
    <search>
      <Form onSubmit={(values) => set({ q: values['q']?.trim() ?? null })} className="relative">
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
        {rest.map(([name, value], index) => (
          <input key={index} type="hidden" name={name} value={value} />
        ))}
      </Form>
    </search>
  );
}
