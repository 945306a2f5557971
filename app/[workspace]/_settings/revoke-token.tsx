'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { revokeToken, tokensQuery, type ApiToken } from '../../_data/tokens';
import { useWorkspace } from '../../_shell/workspace-context';
import { Button } from '../../_ui/button';
import { AskFirst } from './ask-first';

/** Asks first: what uses the token stops at once. */
export function RevokeToken({ token }: { readonly token: ApiToken }) {
  const t = useTranslations('settings');
  const client = useQueryClient();
  const { workspace } = useWorkspace();
  const [open, setOpen] = useState(false);
  const revoke = useMutation({
    mutationFn: () => revokeToken(workspace.slug, token.id),
    onSuccess: () => {
      setOpen(false);
      void client.invalidateQueries(tokensQuery(workspace.slug));
    },
  });
  const named = t('revokeNamed', { name: token.name });
  return (
    <AskFirst
      open={open}
      onOpen={(next) => {
        if (next) revoke.reset();
        setOpen(next);
      }}
      trigger={t('revoke')}
      triggerName={named}
      look="danger"
      title={named}
      body={t('revokeAsk')}
      close={t('cancel')}
      error={revoke.error}
    >
      <Button look="danger" disabled={revoke.isPending} onClick={() => revoke.mutate()}>
        {t('revoke')}
      </Button>
    </AskFirst>
  );
}
