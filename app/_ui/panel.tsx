import { clsx } from 'clsx';
import { useId, type ReactNode } from 'react';

interface Props {
  readonly title: ReactNode;
  readonly hint?: ReactNode;
  /** Controls on the right of the title. */
  readonly actions?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A titled region with a hairline round it. */
export function Panel({ title, hint, actions, className, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={clsx('rounded-card border border-line bg-surface p-5 sm:p-6', className)}>
      <header className="mb-4 flex flex-wrap items-start justify-between gap-x-4 gap-y-3">
        <div className="min-w-0">
          <h2 id={id} className="text-[0.9375rem] font-semibold tracking-tight">
            {title}
          </h2>
          {hint ? <p className="mt-0.5 max-w-prose text-[0.8125rem] text-muted">{hint}</p> : null}
        </div>
        {actions ? <div className="flex flex-wrap gap-2">{actions}</div> : null}
      </header>
      {children}
    </section>
  );
}
