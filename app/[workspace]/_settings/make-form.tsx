'use client';

import type { ReactNode } from 'react';
import { Form, SubmitButton, type Values } from '../../_ui/form';
import { LoadError } from '../../_ui/load-state';

interface Props {
  readonly heading?: string;
  /** The one field that takes what room there is. */
  readonly field: ReactNode;
  readonly choice: ReactNode;
  readonly action: string;
  readonly making: {
    readonly mutate: (values: Values) => void;
    readonly isPending: boolean;
    readonly error: Error | null;
  };
  /** What was made, to be shown this once. */
  readonly children: ReactNode;
}

/** A row of fields that makes something, and below it what was made or why it was not. */
export function MakeForm({ heading, field, choice, action, making, children }: Props) {
  return (
    <Form onSubmit={(values) => making.mutate(values)} className="mt-6 border-t border-line pt-5">
      {heading ? <h3 className="mb-3 text-[0.8125rem] font-semibold">{heading}</h3> : null}
      <div className="flex flex-wrap items-start gap-3">
        <div className="min-w-56 flex-1">{field}</div>
        {/* Beside the field itself, whose label stands above it and what is wrong with it below. */}
        <div className="flex flex-wrap gap-3 sm:mt-[1.625rem]">
          {choice}
          <SubmitButton disabled={making.isPending}>{action}</SubmitButton>
        </div>
      </div>
      <div aria-live="polite" className="mt-4">
        {making.error ? <LoadError error={making.error} /> : null}
        {children}
      </div>
    </Form>
  );
}
