'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { VocabularyState } from '@/lib/domain/vocabulary';
import { isUnderWay, startReanalysis } from '../../_data/reanalysis';
import { useWorkspace } from '../../_shell/workspace-context';
import { Button } from '../../_ui/button';
import { Meter } from '../../_ui/meter';
import { Notice } from '../../_ui/states';

/** Has the texts read once more. */
function Again() {
  const t = useTranslations('shell');
  const client = useQueryClient();
  const { workspace, canImport } = useWorkspace();
  const again = useMutation({
    mutationFn: () => startReanalysis(workspace.slug),
    onSettled: () => client.invalidateQueries({ queryKey: ['vocabulary', workspace.slug] }),
  });
  if (!canImport) return null;
  return (
    <Button size="small" className="mt-3" disabled={again.isPending} onClick={() => again.mutate()}>
      {t('retry')}
    </Button>
  );
}

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
  if (state === 'failed') {
    return (
      <Notice tone="danger">
        {t('reading.failed', { edition, inForce })}
        <Again />
      </Notice>
    );
  }
  if (state === 'done' && edition > 0 && changed !== null) {
    return (
      <p role="status" className="text-[0.8125rem] text-muted">
        {t('reading.done', { edition, changed })}
      </p>
    );
  }
  if (!isUnderWay({ newest: reading })) return null;
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
