'use client';

import { useTranslations } from 'use-intl';
import { Button } from './_ui/button';
import { Notice } from './_ui/states';

export default function ErrorPage({ reset }: { readonly error: Error; readonly reset: () => void }) {
  const t = useTranslations('shell');
  return (
    <main className="mx-auto max-w-lg px-5 py-24">
      <Notice tone="danger" title={t('errorTitle')}>
        <p>{t('errorUnknown')}</p>
        <Button size="small" className="mt-3" onClick={reset}>
          {t('retry')}
        </Button>
      </Notice>
    </main>
  );
}
