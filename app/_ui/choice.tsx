'use client';

import { clsx } from 'clsx';
import { ChevronDown } from 'lucide-react';
import { useEffect, useId, useRef, type ReactNode, type SelectHTMLAttributes } from 'react';

interface Props extends SelectHTMLAttributes<HTMLSelectElement> {
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** The browser's own select, dressed: it works with every keyboard, reader and phone. */
export function Choice({ options, className, value, ...rest }: Props) {
  const select = useRef<HTMLSelectElement>(null);
  const painted = useRef(value);
  useEffect(() => {
    // Picked before the page's scripts had run: nobody has been told of it yet.
    const { current } = select;
    if (current && painted.current !== undefined && current.value !== painted.current) {
      current.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }, []);
  return (
    <span className={clsx('relative inline-flex', className)}>
      <select
        ref={select}
        // A browser that puts an old choice back on loading would have it taken for a new one.
        autoComplete="off"
        className="h-9 w-full appearance-none rounded-lg border border-line-strong/60 bg-surface pr-8 pl-3 text-sm text-ink hover:border-line-strong disabled:opacity-50"
        value={value}
        {...rest}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown aria-hidden="true" className="pointer-events-none absolute top-2.5 right-2.5 size-4 text-muted" />
    </span>
  );
}

/** A choice below its name. */
export function LabelledChoice({ label, ...rest }: Props & { readonly label: ReactNode }) {
  const id = useId();
  return (
    <>
      <label htmlFor={id} className="mb-1.5 block text-[0.8125rem] font-medium">
        {label}
      </label>
      <Choice id={id} {...rest} />
    </>
  );
}
