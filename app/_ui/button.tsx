import { clsx } from 'clsx';
import type { ButtonHTMLAttributes, ReactNode } from 'react';

type Look = 'primary' | 'secondary' | 'quiet' | 'danger';

const looks: Readonly<Record<Look, string>> = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong',
  secondary: 'border border-line bg-surface text-ink hover:bg-hover',
  quiet: 'text-muted hover:bg-hover hover:text-ink',
  danger: 'border border-line bg-surface text-danger hover:bg-danger-soft',
};

/** Classes of a button, also for links that look like one. */
export function buttonClass(look: Look = 'secondary', size: 'small' | 'medium' | 'large' = 'medium'): string {
  return clsx(
    'inline-flex items-center justify-center gap-2 rounded-lg font-medium whitespace-nowrap transition-colors',
    'disabled:cursor-not-allowed disabled:opacity-50 aria-disabled:opacity-50',
    size === 'small' && 'h-8 px-2.5 text-[0.8125rem]',
    size === 'medium' && 'h-9 px-3.5 text-sm',
    size === 'large' && 'h-11 px-5 text-[0.9375rem]',
    looks[look],
  );
}

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: Look;
  readonly size?: 'small' | 'medium' | 'large';
  readonly children: ReactNode;
}

export function Button({ look, size, className, type = 'button', ...rest }: Props) {
  return <button type={type} className={clsx(buttonClass(look, size), className)} {...rest} />;
}
