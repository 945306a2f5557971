'use client';

import { useTranslations } from 'use-intl';
import { ApiProblem } from '../_data/fetch-json';
import { FILTER_KEYS, type FilterKey } from '../_data/filter-params';
import { Button } from '../_ui/button';
import { LoadError } from '../_ui/load-state';
import { Notice } from '../_ui/states';
import { isFilterValue } from './is-filter-value';
import { useFilterLabels } from './use-filter-labels';
import { usePageSearch } from './use-page-search';

interface Props {
  readonly error: Error;
  readonly onRetry: () => void;
}

/** What went wrong with a page's question: of a filter that does not exist, which, and a way to go on without it. */
export function QuestionError({ error, onRetry }: Props) {
  const t = useTranslations('filters');
  const label = useFilterLabels();
  const { params, set } = usePageSearch();
  const refused = error instanceof ApiProblem && error.reason === 'invalid-input' ? error.fields : [];
  const unknown = FILTER_KEYS.filter((key) => refused.includes(key)).flatMap((key) =>
    [...new Set(params.getAll(key))].filter((value) => !isFilterValue(key, value)).map((value) => ({ key, value })),
  );
  const dates = refused.some((field) => field === 'from' || field === 'to');
  if (unknown.length === 0 && !dates && !refused.includes('compare'))
    return <LoadError error={error} onRetry={onRetry} />;
  const without = (key: FilterKey, value: string) => params.getAll(key).filter((item) => item !== value);
  const [from = '…', to = '…'] = [params.get('from') ?? undefined, params.get('to') ?? undefined];
  const comparison = params.get('compare') ?? '';
  return (
    <Notice tone="danger" title={t('unknown')}>
      <ul>
        {unknown.map(({ key, value }) => (
          <li key={`${key} ${value}`}>{t('unknownFilter', { name: t(key), value: label(key, value) })}</li>
        ))}
        {dates ? <li>{t('unknownDates', { from, to })}</li> : null}
        {refused.includes('compare') ? <li>{t('unknownFilter', { name: t('compare'), value: comparison })}</li> : null}
      </ul>
      <div className="mt-3 flex flex-wrap gap-2">
        {unknown.map(({ key, value }) => (
          <Button key={`${key} ${value}`} size="small" onClick={() => set({ [key]: without(key, value) })}>
            {t('unknownOne', { value: label(key, value) })}
          </Button>
        ))}
        {dates ? (
          <Button size="small" onClick={() => set({ from: null, to: null })}>
            {t('unknownPeriod')}
          </Button>
        ) : null}
        {refused.includes('compare') ? (
          <Button size="small" onClick={() => set({ compare: null })}>
            {t('unknownOne', { value: comparison })}
          </Button>
        ) : null}
      </div>
    </Notice>
  );
}
