'use client';

import { useTranslations } from 'use-intl';
import type { OneImport } from '../../_data/imports';
import { Meter } from '../../_ui/meter';
import { Panel } from '../../_ui/panel';
import { Notice } from '../../_ui/states';

/** How much of what an import added is gone. */
export function Undoing({ state }: { readonly state: OneImport }) {
  const t = useTranslations('importing');
  const total = state.imported + state.noText;
  const done = Math.max(0, total - (state.undo?.removes ?? 0));
  const text = t('undoingOf', { done, total });
  return (
    <Panel title={t('undoing')} hint={state.fileName}>
      <Meter label={t('undoing')} value={total > 0 ? done / total : null} text={text} />
      <p className="figures mt-3 text-[0.8125rem] text-muted">{text}</p>
      <p className="mt-3 text-[0.8125rem] text-muted">{t('undoingLeave')}</p>
      {state.error ? <Notice tone="warn">{state.error}</Notice> : null}
    </Panel>
  );
}
