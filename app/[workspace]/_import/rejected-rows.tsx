'use client';

import { Download } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { rejectValues } from '@/lib/messages/reject-values';
import type { OneImport } from '../../_data/imports';
import { buttonClass } from '../../_ui/button';
import { FiguresTable } from '../../_ui/figures-table';
import { Panel } from '../../_ui/panel';

/** The first rows that were refused, each with its reason, and all of them as a file to be mended. */
export function RejectedRows({ state }: { readonly state: OneImport }) {
  const t = useTranslations('importing');
  const shown = state.firstRejects;
  if (state.rejectsUrl === null) return null;
  return (
    <Panel title={t('rejectedFirst')} hint={t('rejectedShown', { n: shown.length, of: state.rejected })}>
      <FiguresTable
        caption={t('rejectedFirst')}
        textColumns={2}
        head={[t('row'), t('why')]}
        rows={shown.map(({ row, code, detail }) => ({
          key: String(row),
          cells: [
            <span key="row" className="figures">
              {row}
            </span>,
            t(`reasons.${code}`, rejectValues(detail)),
          ],
        }))}
      />
      <p className="mt-4 flex flex-wrap items-center gap-3">
        <a href={state.rejectsUrl} download className={buttonClass('secondary', 'small')}>
          <Download aria-hidden="true" className="size-4" />
          {t('rejects')}
        </a>
        <span className="text-[0.8125rem] text-muted">{t('rejectsHint')}</span>
      </p>
    </Panel>
  );
}
