'use client';

import { type QueryKey, useQuery } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'use-intl';
import { removeSample, sampleQuery } from '../../_data/imports';
import { useWorkspace } from '../../_shell/workspace-context';
import { AskAndDo } from '../../_ui/ask-and-do';
import { Panel } from '../../_ui/panel';

/** All that was counted is out of date. */
const EVERYTHING: QueryKey = [];

/** The sample, while it is in the workspace, and the way to be rid of it. */
export function SamplePanel() {
  const t = useTranslations('importing');
  const router = useRouter();
  const { workspace, canImport } = useWorkspace();
  const { data } = useQuery(sampleQuery(workspace.slug));
  if (!canImport || !data || data.mentions === 0) return null;
  return (
    <Panel
      title={t('sample')}
      actions={
        <AskAndDo
          action={t('removeSample')}
          acting={t('removingSample')}
          named={t('removeSample')}
          body={t('removeSampleAsk', { n: data.mentions })}
          act={() => removeSample(workspace.slug)}
          outdates={EVERYTHING}
          onDone={() => router.refresh()}
        />
      }
    >
      <p className="max-w-prose text-muted">{t('sampleHint', { n: data.mentions })}</p>
    </Panel>
  );
}
