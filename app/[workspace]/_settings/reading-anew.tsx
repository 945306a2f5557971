'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import {
  cancelReanalysis,
  isUnderWay,
  type Reanalysis,
  reanalysisQuery,
  startReanalysis,
} from '../../_data/reanalysis';
import { useWorkspace } from '../../_shell/workspace-context';
import { Button } from '../../_ui/button';
import { Load, LoadError } from '../../_ui/load-state';
import { Meter } from '../../_ui/meter';
import { Panel } from '../../_ui/panel';

/** Everything shown was worked out of the old readings: it is asked for again once the new ones are in force. */
function useNewFigures(underWay: boolean | undefined): void {
  const client = useQueryClient();
  const before = useRef(underWay);
  useEffect(() => {
    if (before.current === true && underWay === false) void client.invalidateQueries();
    before.current = underWay;
  }, [underWay, client]);
}

function Standing({ data }: { readonly data: Reanalysis }) {
  const t = useTranslations('settings');
  const client = useQueryClient();
  const { workspace } = useWorkspace();
  const { queryKey } = reanalysisQuery(workspace.slug);
  const onSuccess = (told: Reanalysis) => client.setQueryData(queryKey, told);
  const start = useMutation({ mutationFn: () => startReanalysis(workspace.slug), onSuccess });
  const cancel = useMutation({ mutationFn: () => cancelReanalysis(workspace.slug), onSuccess });
  const { newest, outdated } = data;
  const error = start.error ?? cancel.error;
  const failure = error ? <LoadError error={error} /> : null;
  if (newest && isUnderWay(data)) {
    const { done, total } = newest;
    const text = newest.state === 'waiting' ? t('rereadWaiting', { total }) : t('rereadOf', { done, total });
    return (
      <div className="space-y-3">
        <Meter label={t('reread')} value={total > 0 ? done / total : null} text={text} />
        <div className="flex flex-wrap items-center justify-between gap-3">
          <p className="figures text-[0.8125rem] text-muted">{text}</p>
          <Button size="small" disabled={cancel.isPending} onClick={() => cancel.mutate()}>
            {t('rereadCancel')}
          </Button>
        </div>
        {failure}
      </div>
    );
  }
  const failed = newest?.state === 'failed';
  return (
    <div className="space-y-3">
      <p className="text-[0.8125rem] text-muted">
        {failed ? t('rereadFailed') : outdated > 0 ? t('rereadOutdated', { texts: outdated }) : t('rereadCurrent')}
        {newest?.state === 'done' ? ` ${t('rereadChanged', { changed: newest.changed ?? 0 })}` : ''}
      </p>
      {failed || outdated > 0 ? (
        <Button size="small" disabled={start.isPending} onClick={() => start.mutate()}>
          {t('rereadStart')}
        </Button>
      ) : null}
      {failure}
    </div>
  );
}

/** Whether all texts are read as the workspace is set up now, and how far the reading anew has come where they are not. */
export function ReadingAnew() {
  const t = useTranslations('settings');
  const { workspace } = useWorkspace();
  const asked = useQuery(reanalysisQuery(workspace.slug));
  useNewFigures(asked.data && isUnderWay(asked.data));
  return (
    <Panel title={t('reread')} hint={t('rereadHint')}>
      <Load asked={asked} lines={2}>
        {(data) => <Standing data={data} />}
      </Load>
    </Panel>
  );
}
