'use client';

import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { uploadFile, type UploadProgress } from '../../_data/upload-file';
import { useWorkspace } from '../../_shell/workspace-context';
import { Button } from '../../_ui/button';
import { LoadError } from '../../_ui/load-state';
import { Meter } from '../../_ui/meter';
import { Panel } from '../../_ui/panel';
import { useFigures } from '../../_ui/use-figures';

interface Props {
  readonly file: File;
  readonly onSent: (id: string) => void;
  readonly onCancel: () => void;
}

export function Sending({ file, onSent, onCancel }: Props) {
  const t = useTranslations('importing');
  const settings = useTranslations('settings');
  const figures = useFigures();
  const { workspace } = useWorkspace();
  const [{ fraction, waiting }, setProgress] = useState<UploadProgress>({ fraction: 0, waiting: false });
  const [error, setError] = useState<Error | null>(null);
  const [attempt, setAttempt] = useState(1);
  // oxlint-disable-next-line react/exhaustive-effect-dependencies -- see below
  useEffect(() => {
    const stop = new AbortController();
    uploadFile({ workspace: workspace.slug, file, signal: stop.signal, onProgress: setProgress })
      .then(onSent)
      .catch((reason: unknown) => {
        if (!stop.signal.aborted) setError(reason instanceof Error ? reason : new Error(String(reason)));
      });
    return () => stop.abort();
    // `onSent` is made anew on each render of the page; only another file or attempt sends again.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [workspace.slug, file, attempt]);
  if (error) {
    return (
      <div className="space-y-4">
        <LoadError
          error={error}
          onRetry={() => {
            setError(null);
            setAttempt(attempt + 1);
          }}
        />
        <p className="text-[0.8125rem] text-muted">{t('nothingLost')}</p>
        <Button onClick={onCancel}>{t('another')}</Button>
      </div>
    );
  }
  return (
    <Panel
      title={t('sending', { name: file.name })}
      actions={
        <Button size="small" onClick={onCancel}>
          {settings('cancel')}
        </Button>
      }
    >
      <Meter
        label={t('sending', { name: file.name })}
        value={fraction}
        text={t('sent', { percent: figures.percent(fraction) })}
      />
      <p className="figures mt-2 text-[0.8125rem] text-muted">
        {t('sent', { percent: figures.percent(fraction) })} · {figures.bytes(file.size)}
      </p>
      <p role="status" className="text-[0.8125rem] text-warn not-empty:mt-2">
        {waiting ? t('lineBroken') : null}
      </p>
    </Panel>
  );
}
