'use client';

import type { RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { type ImportState, importsQuery, removeImport } from '../../_data/imports';
import { useWorkspace } from '../../_shell/workspace-context';
import { AskAndDo } from '../../_ui/ask-and-do';

interface Props {
  readonly entry: ImportState;
  readonly onRemoved: (name: string) => void;
  readonly status: RefObject<HTMLElement | null>;
}

/** Takes an import that nobody started off the list. */
export function RemoveUnstarted({ entry: { id, fileName }, onRemoved, status }: Props) {
  const t = useTranslations('importing');
  const { workspace } = useWorkspace();
  return (
    <AskAndDo
      action={t('removeUnstarted')}
      acting={t('removingUnstarted')}
      named={t('removeUnstartedNamed', { name: fileName })}
      body={t('removeUnstartedAsk')}
      act={() => removeImport(workspace.slug, id)}
      outdates={importsQuery(workspace.slug).queryKey}
      onDone={() => onRemoved(fileName)}
      status={status}
    />
  );
}
