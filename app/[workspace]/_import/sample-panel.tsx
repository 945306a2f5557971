'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'use-intl';
import { removeSample, sampleQuery } from '../../_data/imports';
import { useWorkspace } from '../../_shell/workspace-context';
import { AskAndDo } from '../../_ui/ask-and-do';
import { Panel } from '../../_ui/panel';

/** The sample, while it is in the workspace, and the way to be rid of it. */
export function SamplePanel() {
  const t = useTranslations('importing');
  const client = useQueryClient();
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
          outdates={sampleQuery(workspace.slug).queryKey}
          onDone={() => {
            // All that was counted is out of date.
            void client.invalidateQueries();
            router.refresh();
          }}
        />
      }
    >
      <p className="max-w-prose text-muted">{t('sampleHint', { n: data.mentions })}</p>
    </Panel>
  );
}
