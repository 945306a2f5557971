'use client';

import { useTranslations } from 'use-intl';
import { ApiProblem } from '../_data/fetch-json';
import { Button } from './button';
import { Notice } from './states';

/** What went wrong, in the server's words where it has any, and a way to try again. */
export function LoadError({ error, onRetry }: { readonly error: Error; readonly onRetry?: () => void }) {
  const t = useTranslations('shell');
  const known = error instanceof ApiProblem ? error : null;
  return (
    <Notice tone="danger" title={known?.title ?? t('errorTitle')}>
      <p>{known ? (known.detail ?? (known.status >= 500 ? t('errorUnknown') : null)) : t('errorOffline')}</p>
      {onRetry ? (
        <Button size="small" className="mt-3" onClick={onRetry}>
          {t('retry')}
        </Button>
      ) : null}
    </Notice>
  );
}
