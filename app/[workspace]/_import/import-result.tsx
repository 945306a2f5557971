'use client';

import Link from 'next/link';
import { useTranslations } from 'use-intl';
import { prepareImportCounts } from '@/lib/charts/prepare-import-counts';
import type { OneImport } from '../../_data/imports';
import { useWorkspace } from '../../_shell/workspace-context';
import { Button, buttonClass } from '../../_ui/button';
import { FiguresTable } from '../../_ui/figures-table';
import { Panel } from '../../_ui/panel';
import { Notice } from '../../_ui/states';
import { useFigures } from '../../_ui/use-figures';
import { RejectedRows } from './rejected-rows';
import { UndoImport } from './undo-import';

/** What became of every row of the file. */
export function ImportResult({ state, onAgain }: { readonly state: OneImport; readonly onAgain: () => void }) {
  const t = useTranslations('importing');
  const figures = useFigures();
  const { workspace } = useWorkspace();
  const done = state.state === 'done';
  const ledger = prepareImportCounts(state, done ? state.rows : null);
  const undone = state.state === 'undone';
  const title = done ? t('done') : undone ? t('undone') : state.state === 'failed' ? t('failed') : t('cancelled');
  return (
    <div className="max-w-2xl space-y-6">
      <div aria-live="polite">
        {state.state === 'failed' ? (
          <Notice tone="danger" title={title}>
            {state.error}
          </Notice>
        ) : (
          <p className="headline">
            {title}.{' '}
            {done
              ? t('doneSentence', { rows: ledger.sum, name: state.fileName })
              : undone
                ? t('undoneSentence', { name: state.fileName })
                : state.error}
          </p>
        )}
      </div>
      <Panel title={t('rows')} hint={undone ? t('undoneRows') : done && ledger.addsUp ? t('addsUp') : null}>
        <FiguresTable
          caption={t('rows')}
          head={[t('state'), t('rows')]}
          rows={ledger.parts.map(({ key, n }) => ({ key, cells: [t(key), figures.count(n)] }))}
          foot={[t('sum'), figures.count(done ? (state.rows ?? ledger.sum) : ledger.sum)]}
        />
        {ledger.addsUp ? null : <Notice tone="warn">{t('doesNotAddUp')}</Notice>}
      </Panel>
      <RejectedRows state={state} />
      <div className="flex flex-wrap gap-3">
        <Link href={`/${workspace.slug}`} className={buttonClass('primary', 'large')}>
          {t('seeOverview')}
        </Link>
        <Button size="large" onClick={onAgain}>
          {t('another')}
        </Button>
        <span className="self-center sm:ml-auto">
          <UndoImport state={state} />
        </span>
      </div>
    </div>
  );
}
