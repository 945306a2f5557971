'use client';

import { useState, type FormEvent, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../_ui/button';
import { Notice } from '../_ui/states';
import { ApiProblem } from '../_data/fetch-json';

export type Values = Readonly<Record<string, string>>;

interface Props {
  readonly action: string;
  readonly onSubmit: (values: Values) => Promise<void>;
  readonly children: ReactNode;
}

function valuesOf(form: HTMLFormElement): Values {
  return Object.fromEntries(
    [...new FormData(form)].map(([key, value]) => [key, typeof value === 'string' ? value : '']),
  );
}

/** A form with one button, which says what failed in the server's own words. */
export function AccessForm({ action, onSubmit, children }: Props) {
  const t = useTranslations('access');
  const shell = useTranslations('shell');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setBusy(true);
    setError(null);
    onSubmit(valuesOf(event.currentTarget)).catch((reason: unknown) => {
      setError(reason instanceof Error ? reason : new Error(String(reason)));
      setBusy(false);
    });
  };
  return (
    <form onSubmit={submit} className="space-y-4">
      {error ? (
        <Notice tone="danger" title={error instanceof ApiProblem ? error.message : shell('errorOffline')} />
      ) : null}
      {children}
      <Button type="submit" look="primary" size="large" className="w-full" disabled={busy}>
        {busy ? t('working') : action}
      </Button>
    </form>
  );
}
