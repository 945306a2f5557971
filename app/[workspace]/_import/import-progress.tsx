'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { cancelImport, hasEnded, importQuery, type ImportState } from '../../_data/imports';
import { useWorkspace } from '../../_shell/workspace-context';
import { Button } from '../../_ui/button';
import { LoadError } from '../../_ui/load-state';
import { Meter } from '../../_ui/meter';
import { Panel } from '../../_ui/panel';
import { SkeletonLines } from '../../_ui/skeleton';
import { useFigures } from '../../_ui/use-figures';
import { ImportResult } from './import-result';
import { Interrupted } from './interrupted';
import { PlanReview } from './plan-review';
import { Undoing } from './undoing';

function Running({ state }: { readonly state: ImportState }) {
  const t = useTranslations('importing');
  const figures = useFigures();
  const { workspace } = useWorkspace();
  const cancel = useMutation({ mutationFn: () => cancelImport(workspace.slug, state.id) });
  const text =
    state.rows === null
      ? t('progressRows', { done: state.rowsRead })
      : t('progressOf', { done: state.rowsRead, total: state.rows });
  return (
    <Panel
      title={t('progress')}
      hint={state.fileName}
      actions={
        <Button
          size="small"
          look="danger"
          disabled={cancel.isPending || cancel.isSuccess}
          onClick={() => cancel.mutate()}
        >
          {t('cancel')}
        </Button>
      }
    >
      <Meter label={t('progress')} value={state.rows ? state.rowsRead / state.rows : null} text={text} />
      <p className="figures mt-3 flex flex-wrap justify-between gap-2 text-[0.8125rem] text-muted">
        <span>
          {state.state === 'running' ? text : t(`states.${state.state}`)}
          {state.rows && state.state === 'running' ? ` · ${figures.percent(state.rowsRead / state.rows)}` : ''}
        </span>
        {state.rate === null ? null : <span>{t('rate', { rate: state.rate })}</span>}
      </p>
      <p className="mt-3 text-[0.8125rem] text-muted">{t('leave')}</p>
      {cancel.error ? <LoadError error={cancel.error} /> : null}
    </Panel>
  );
}

interface Props {
  readonly id: string;
  readonly onAgain: () => void;
  readonly onFile: (file: File) => void;
}

/** Whatever comes next for an import: its missing parts, its review, its course, its result. */
export function ImportProgress({ id, onAgain, onFile }: Props) {
  const { workspace } = useWorkspace();
  const client = useQueryClient();
  const router = useRouter();
  const { data, error, refetch } = useQuery(importQuery(workspace.slug, id));
  // Which end, since an import may go from one to the other between two looks at it.
  const ended = data !== undefined && hasEnded(data) ? data.state : null;
  useEffect(() => {
    // What was known of the workspace is out of date once rows have been added, or taken out.
    if (ended === null) return;
    const stale = ['overview', 'journey', 'cause', 'topics', 'mentions', 'imports'];
    void client.invalidateQueries({ predicate: ({ queryKey }) => stale.includes(String(queryKey[0])) });
    // A new source's name comes with the frame of the page.
    router.refresh();
  }, [ended, client, router]);
  if (error && !data) return <LoadError error={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonLines lines={4} />;
  if (data.upload) return <Interrupted fileName={data.fileName} upload={data.upload} onFile={onFile} />;
  if (data.state === 'inspected') {
    return <PlanReview id={id} onStarted={() => void refetch()} onCancel={onAgain} />;
  }
  if (data.state === 'undoing') return <Undoing state={data} />;
  return ended !== null ? <ImportResult state={data} onAgain={onAgain} /> : <Running state={data} />;
}
