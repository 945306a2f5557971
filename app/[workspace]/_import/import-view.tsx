'use client';

import { useSearchParams } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { PageHead } from '../../_shell/page-head';
import { DropZone } from './drop-zone';
import { ImportHistory } from './import-history';
import { ImportProgress } from './import-progress';
import { PlanReview } from './plan-review';
import { SamplePanel } from './sample-panel';
import { Sending } from './sending';

/** The import under way is in the address, so that a reload or a link finds it again. */
function showImport(id: string | null): void {
  window.history.pushState(null, '', id === null ? window.location.pathname : `?id=${encodeURIComponent(id)}`);
}

type Step =
  | { readonly kind: 'choose' }
  | { readonly kind: 'send'; readonly file: File }
  | { readonly kind: 'review'; readonly id: string };

export function ImportView() {
  const t = useTranslations('importing');
  const id = useSearchParams().get('id');
  const [step, setStep] = useState<Step>({ kind: 'choose' });
  const again = () => {
    setStep({ kind: 'choose' });
    showImport(null);
  };
  if (id !== null) {
    return (
      <>
        <PageHead title={t('title')} question={false} />
        <ImportProgress
          id={id}
          onAgain={again}
          onFile={(file) => {
            setStep({ kind: 'send', file });
            showImport(null);
          }}
        />
      </>
    );
  }
  return (
    <>
      <PageHead title={t('title')} lead={t('intro')} question={false} />
      {step.kind === 'choose' ? (
        <div className="space-y-8">
          <DropZone onFile={(file) => setStep({ kind: 'send', file })} />
          <ImportHistory />
          <SamplePanel />
        </div>
      ) : null}
      {step.kind === 'send' ? (
        <Sending file={step.file} onSent={(sent) => setStep({ kind: 'review', id: sent })} onCancel={again} />
      ) : null}
      {step.kind === 'review' ? (
        <PlanReview id={step.id} onStarted={() => showImport(step.id)} onCancel={again} />
      ) : null}
    </>
  );
}
