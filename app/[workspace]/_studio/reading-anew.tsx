'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { VocabularyState } from '@/lib/domain/vocabulary';
import { Meter } from '../../_ui/meter';
import { Notice } from '../../_ui/states';

/** How far the texts have been read with the version that stands; every answer is asked for anew when it comes into force. */
export function ReadingAnew({ state: { reading, inForce } }: { readonly state: VocabularyState }) {
  const t = useTranslations('vocabulary');
  const client = useQueryClient();
  const known = useRef(inForce);
  useEffect(() => {
    if (known.current === inForce) return;
    known.current = inForce;
    void client.invalidateQueries();
  }, [client, inForce]);
  if (reading === null) return null;
  const { edition, state, done, total, changed } = reading;
  if (state === 'failed') return <Notice tone="danger">{t('reading.failed', { edition, inForce })}</Notice>;
  if (state === 'done' && edition > 0 && changed !== null) {
    return (
      <p role="status" className="text-[0.8125rem] text-muted">
        {t('reading.done', { edition, changed })}
      </p>
    );
  }
  if (state !== 'waiting' && state !== 'running') return null;
  const text = state === 'waiting' ? t('reading.waiting') : t('reading.progress', { done, total });
  const title = t('reading.title', { edition });
  return (
    <section aria-label={title} className="rounded-card border border-line bg-surface p-5">
      <h2 className="mb-2 text-[0.8125rem] font-semibold">{title}</h2>
      <Meter label={title} value={total === 0 ? null : done / total} text={text} />
      <p aria-live="polite" className="figures mt-2 text-[0.8125rem] text-muted">
        {text}
      </p>
    </section>
  );
}
