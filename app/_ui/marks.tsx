import { clsx } from 'clsx';
import type { LeftOver } from '@/lib/charts/prepare-shares';
import type { Driver, Polarity } from '@/lib/domain/taxonomy';

/** A driver's colour; its name always stands beside it, since colour alone says nothing. */
export function DriverDot({ driver }: { readonly driver: Driver | LeftOver | 'all' }) {
  if (driver === 'all')
    return <span aria-hidden="true" className="inline-block size-2.5 shrink-0 rounded-[3px] bg-line-strong" />;
  return (
    <span
      aria-hidden="true"
      className={clsx('inline-block size-2.5 shrink-0 rounded-[3px] bg-driver', `driver-${driver}`)}
    />
  );
}

/** ▲ praise, ▼ complaint: the shape says what the colour does not. */
export function PolaritySign({ polarity, label }: { readonly polarity: Polarity; readonly label: string }) {
  return (
    <span className="text-[0.7em] leading-none">
      <span aria-hidden="true">{polarity === 'positive' ? '▲' : '▼'}</span>
      <span className="sr-only">{label}</span>
    </span>
  );
}

/** + or − before a sentence, small and quiet: the sign says what the colour does not. */
export function PoleSign({ polarity, label }: { readonly polarity: Polarity; readonly label: string }) {
  const isPraise = polarity === 'positive';
  return (
    <span
      title={label}
      className={clsx(
        'relative -top-[0.3em] mr-[0.15em] text-[0.75em] leading-none font-semibold select-none',
        isPraise ? 'text-accent-strong' : 'text-danger',
      )}
    >
      <span aria-hidden="true">{isPraise ? '+' : '−'}</span>
      <span className="sr-only">{label}: </span>
    </span>
  );
}

type BadgeTone = 'neutral' | 'danger' | 'warn' | 'good';

const badgeTones: Readonly<Record<BadgeTone, string>> = {
  neutral: 'bg-hover text-muted',
  danger: 'bg-danger-soft text-danger',
  warn: 'bg-warn-soft text-warn',
  good: 'bg-accent-soft text-accent-strong',
};

export function Badge({
  tone = 'neutral',
  children,
}: {
  readonly tone?: BadgeTone;
  readonly children: React.ReactNode;
}) {
  return (
    <span
      className={clsx('inline-flex items-center gap-1 rounded-md px-1.5 py-0.5 text-xs font-medium', badgeTones[tone])}
    >
      {children}
    </span>
  );
}
