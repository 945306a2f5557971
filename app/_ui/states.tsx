import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

interface EmptyProps {
  readonly title: ReactNode;
  readonly body?: ReactNode;
  readonly children?: ReactNode;
}

/** Nothing to show, why, and what to do about it. */
export function EmptyState({ title, body, children }: EmptyProps) {
  return (
    <div className="rounded-card border border-dashed border-line px-6 py-14 text-center">
      <h2 className="text-lg font-semibold tracking-tight">{title}</h2>
      {body ? <p className="mx-auto mt-2 max-w-md text-muted">{body}</p> : null}
      {children ? <div className="mt-6 flex flex-wrap items-center justify-center gap-3">{children}</div> : null}
    </div>
  );
}

interface NoticeProps {
  readonly tone: 'danger' | 'warn' | 'info';
  readonly title?: ReactNode;
  readonly children?: ReactNode;
}

const tones: Readonly<Record<NoticeProps['tone'], string>> = {
  danger: 'bg-danger-soft text-danger',
  warn: 'bg-warn-soft text-warn',
  info: 'bg-accent-soft text-accent-strong',
};

/** A sentence that must be noticed: `role=alert` when something failed. */
export function Notice({ tone, title, children }: NoticeProps) {
  return (
    <div role={tone === 'danger' ? 'alert' : 'status'} className={`flex gap-3 rounded-lg px-4 py-3 ${tones[tone]}`}>
      <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
      <div className="min-w-0">
        {title ? <p className="font-medium">{title}</p> : null}
        {children ? <div className="text-ink">{children}</div> : null}
      </div>
    </div>
  );
}
