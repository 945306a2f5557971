'use client';

import { GitCompareArrows } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Range } from '@/lib/domain/answers';
import { useRangeLabel } from './use-range-label';
import { usePageSearch } from './use-page-search';

/** Which range of days is held against which, where a comparison is asked for; or why there is none. */
export function ComparedRanges({ range, compared }: { readonly range: Range; readonly compared: Range | null }) {
  const t = useTranslations('filters');
  const { params } = usePageSearch();
  const label = useRangeLabel();
  if (!params.has('compare')) return null;
  return (
    <p role="status" className="figures mt-3 flex items-start gap-2 text-[0.8125rem]">
      <GitCompareArrows aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-muted" />
      {compared ? (
        <span>
          {t('compared', { now: label(range), before: label(compared) })}
          <span className="block text-muted">{t('comparedAuthors')}</span>
        </span>
      ) : (
        t('comparedOpen')
      )}
    </p>
  );
}
