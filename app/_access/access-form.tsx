'use client';

import { useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Form, SubmitButton, type Values } from '../_ui/form';
import { Notice } from '../_ui/states';
import { ApiProblem } from '../_data/fetch-json';

interface Props {
  readonly action: string;
  readonly onSubmit: (values: Values) => Promise<void>;
  readonly children: ReactNode;
}

/** A form with one button, which says what failed in the server's own words. */
export function AccessForm({ action, onSubmit, children }: Props) {
  const t = useTranslations('access');
  const shell = useTranslations('shell');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const submit = (values: Values) => {
    setBusy(true);
    setError(null);
    onSubmit(values).catch((reason: unknown) => {
      setError(reason instanceof Error ? reason : new Error(String(reason)));
      setBusy(false);
    });
  };
  return (
    <Form onSubmit={submit} className="space-y-4">
      {error ? (
        <Notice tone="danger" title={error instanceof ApiProblem ? error.message : shell('errorOffline')} />
      ) : null}
      {children}
      <SubmitButton size="large" className="w-full" disabled={busy}>
        {busy ? t('working') : action}
      </SubmitButton>
    </Form>
  );
}
