'use client';

import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { ApiProblem } from '../_data/fetch-json';
import { Button } from './button';
import { SkeletonLines } from './skeleton';
import { Notice } from './states';

/** Whether the same request may succeed another time: not where the server said what is wrong with it. */
const mayPass = (error: Error) => !(error instanceof ApiProblem) || error.status >= 500 || error.status === 429;

/** What went wrong, in the server's words where it has any, and a way to try again where that may help. */
export function LoadError({ error, onRetry }: { readonly error: Error; readonly onRetry?: () => void }) {
  const t = useTranslations('shell');
  const known = error instanceof ApiProblem ? error : null;
  return (
    <Notice tone="danger" title={known?.title ?? t('errorTitle')}>
      <p>{known ? (known.detail ?? (known.status >= 500 ? t('errorUnknown') : null)) : t('errorOffline')}</p>
      {onRetry && mayPass(error) ? (
        <Button size="small" className="mt-3" onClick={onRetry}>
          {t('retry')}
        </Button>
      ) : null}
    </Notice>
  );
}

/** What a query is known by here. */
export interface Asked<T> {
  readonly data: T | undefined;
  readonly error: Error | null;
  readonly refetch: () => Promise<unknown>;
}

interface LoadProps<T> {
  readonly asked: Asked<T>;
  /** Lines to come, while there is no answer. */
  readonly lines: number;
  readonly children: (data: T) => ReactNode;
}

/** The answer of a query; what went wrong stands above it, since an older answer may still be there. */
export function Load<T>({ asked: { data, error, refetch }, lines, children }: LoadProps<T>) {
  return (
    <>
      {error ? <LoadError error={error} onRetry={() => void refetch()} /> : null}
      {data === undefined && !error ? <SkeletonLines lines={lines} /> : null}
      {data === undefined ? null : children(data)}
    </>
  );
}
