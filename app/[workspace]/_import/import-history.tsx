'use client';

import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import { importsQuery } from '../../_data/imports';
import { useWorkspace } from '../../_shell/workspace-context';
import { FiguresTable } from '../../_ui/figures-table';
import { Load } from '../../_ui/load-state';
import { Panel } from '../../_ui/panel';
import { useFigures } from '../../_ui/use-figures';

export function ImportHistory() {
  const t = useTranslations('importing');
  const figures = useFigures();
  const { workspace } = useWorkspace();
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
                  t(`states.${entry.state}`),
                  entry.startedAt ? figures.day(entry.startedAt) : '',
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
    </Panel>
  );
}
