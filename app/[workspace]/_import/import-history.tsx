'use client';

import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { UNSTARTED_STATES } from '@/lib/domain/import-state';
import { importsQuery } from '../../_data/imports';
import { useWorkspace } from '../../_shell/workspace-context';
import { FiguresTable } from '../../_ui/figures-table';
import { Load } from '../../_ui/load-state';
import { Panel } from '../../_ui/panel';
import { useFigures } from '../../_ui/use-figures';
import { RemoveUnstarted } from './remove-unstarted';

const unstarted: readonly string[] = UNSTARTED_STATES;

export function ImportHistory() {
  const t = useTranslations('importing');
  const figures = useFigures();
  const { workspace, canImport } = useWorkspace();
  const status = useRef<HTMLParagraphElement>(null);
  const [removed, setRemoved] = useState<string | null>(null);
  const asked = useQuery(importsQuery(workspace.slug));
  return (
    <Panel title={t('history')}>
      <Load asked={asked} lines={3}>
        {(data) =>
          data.length === 0 ? (
            <p className="text-muted">{t('historyNone')}</p>
          ) : (
            <FiguresTable
              caption={t('history')}
              textColumns={3}
              head={[t('file'), t('state'), t('when'), t('imported'), t('updated'), t('duplicates'), t('rejected')]}
              rows={data.map((entry) => ({
                key: entry.id,
                cells: [
                  <Link
                    key="file"
                    href={`/${workspace.slug}/import?id=${encodeURIComponent(entry.id)}`}
                    className="quiet-link inline-block min-w-36 [overflow-wrap:anywhere]"
                  >
                    {entry.fileName}
                  </Link>,
                  <span key="state" className="inline-flex flex-wrap items-center gap-2">
                    {t(`states.${entry.state}`)}
                    {canImport && unstarted.includes(entry.state) ? (
                      <RemoveUnstarted entry={entry} onRemoved={setRemoved} status={status} />
                    ) : null}
                  </span>,
                  figures.day(entry.startedAt ?? entry.createdAt),
                  figures.count(entry.imported),
                  figures.count(entry.updated),
                  figures.count(entry.duplicates),
                  figures.count(entry.rejected),
                ],
              }))}
            />
          )
        }
      </Load>
      <p ref={status} tabIndex={-1} aria-live="polite" className="text-[0.8125rem] text-muted outline-none">
        {removed === null ? null : t('removedUnstarted', { name: removed })}
      </p>
    </Panel>
  );
}
