'use client';

import { clsx } from 'clsx';
import { useContext, useId, type InputHTMLAttributes, type ReactNode } from 'react';
import { FieldErrorsContext } from './field-errors';

interface Props extends InputHTMLAttributes<HTMLInputElement> {
  readonly name?: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
}

export const inputClass =
  'h-9 w-full rounded-lg border border-line-strong/60 bg-surface px-3 text-sm text-ink placeholder:text-muted hover:border-line-strong aria-invalid:border-danger';

/** A labelled field; what its form found wrong with it stands below and is read out with it. */
export function TextField({ name, label, hint, ...rest }: Props) {
  const id = useId();
  const error = useContext(FieldErrorsContext)[name ?? ''];
  const described = clsx(error && `${id}-error`, hint && `${id}-hint`);
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block text-[0.8125rem] font-medium">
        {label}
      </label>
      <input
        id={id}
        name={name}
        aria-invalid={error ? true : undefined}
        aria-describedby={described === '' ? undefined : described}
        className={inputClass}
        {...rest}
      />
      {error ? (
        <p id={`${id}-error`} className="mt-1.5 text-[0.8125rem] text-danger">
          {error}
        </p>
      ) : null}
      {hint && error !== hint ? (
        <p id={`${id}-hint`} className="mt-1.5 text-[0.8125rem] text-muted">
          {hint}
        </p>
      ) : null}
    </div>
  );
}
