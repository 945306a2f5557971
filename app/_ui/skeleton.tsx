import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

export function Skeleton({ className }: { readonly className?: string }) {
  return <div aria-hidden="true" className={clsx('skeleton', className)} />;
}

const WIDTHS = ['w-11/12', 'w-9/12', 'w-10/12', 'w-7/12', 'w-8/12', 'w-6/12'] as const;

/** Lines of text to come. */
export function SkeletonLines({ lines, className }: { readonly lines: number; readonly className?: string }) {
  return (
    <div className={clsx('space-y-3', className)}>
      {Array.from({ length: lines }, (_, index) => (
        <Skeleton key={index} className={clsx('h-4', WIDTHS[index % WIDTHS.length])} />
      ))}
    </div>
  );
}

interface PageProps {
  readonly children: ReactNode;
  readonly className?: string;
}

/** What a page will look like, with a word for who does not see it. */
export function SkeletonPage({ children, className = 'space-y-6' }: PageProps) {
  const t = useTranslations('shell');
  return (
    <div aria-busy="true" className={className}>
      <span className="sr-only">{t('loading')}</span>
      {children}
    </div>
  );
}
