'use client';

import { useTranslations } from 'use-intl';
import { revokeToken, tokensQuery, type ApiToken } from '../../_data/tokens';
import { useWorkspace } from '../../_shell/workspace-context';
import { AskAndDo } from '../../_ui/ask-and-do';

/** Asks first: what uses the token stops at once. */
export function RevokeToken({ token: { id, name } }: { readonly token: ApiToken }) {
  const t = useTranslations('settings');
  const { workspace } = useWorkspace();
  return (
    <AskAndDo
      action={t('revoke')}
      acting={t('revoke')}
      named={t('revokeNamed', { name })}
      body={t('revokeAsk')}
      act={() => revokeToken(workspace.slug, id)}
      outdates={tokensQuery(workspace.slug).queryKey}
    />
  );
}
