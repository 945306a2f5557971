'use client';

import { useTranslations } from 'use-intl';
import { importQuery, type OneImport, undoImport } from '../../_data/imports';
import { useWorkspace } from '../../_shell/workspace-context';
import { AskAndDo } from '../../_ui/ask-and-do';

/** Takes an import back, after saying what goes and what cannot be put back; nothing where it left nothing to remove. */
export function UndoImport({ state }: { readonly state: OneImport }) {
  const t = useTranslations('importing');
  const { workspace, canImport } = useWorkspace();
  if (!canImport || state.undo === null || state.undo.removes === 0) return null;
  const { removes, keeps, foundAgain } = state.undo;
  const body = [
    t('undoRemoves', { n: removes }),
    ...(keeps > 0 ? [t('undoKeeps', { n: keeps })] : []),
    ...(foundAgain > 0 ? [t('undoFoundAgain', { n: foundAgain })] : []),
  ];
  return (
    <AskAndDo
      action={t('undo')}
      acting={t('undoStarting')}
      named={t('undoNamed', { name: state.fileName })}
      body={body.join(' ')}
      act={() => undoImport(workspace.slug, state.id)}
      outdates={importQuery(workspace.slug, state.id).queryKey}
    />
  );
}
