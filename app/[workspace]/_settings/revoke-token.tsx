'use client';

import { AlertDialog } from '@base-ui/react/alert-dialog';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { revokeToken, tokensQuery, type ApiToken } from '../../_data/tokens';
import { useWorkspace } from '../../_shell/workspace-context';
import { Button, buttonClass } from '../../_ui/button';
import { LoadError } from '../../_ui/load-state';

/** Asks first: what uses the token stops at once. */
export function RevokeToken({ token }: { readonly token: ApiToken }) {
  const t = useTranslations('settings');
  const client = useQueryClient();
  const { workspace } = useWorkspace();
  const revoke = useMutation({
    mutationFn: () => revokeToken(workspace.slug, token.id),
    onSuccess: () => client.invalidateQueries(tokensQuery(workspace.slug)),
  });
  return (
    <AlertDialog.Root>
      <AlertDialog.Trigger
        aria-label={t('revokeNamed', { name: token.name })}
        className={buttonClass('danger', 'small')}
      >
        {t('revoke')}
      </AlertDialog.Trigger>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="fixed inset-0 z-40 bg-black/40" />
        <AlertDialog.Popup className="fixed top-1/2 left-1/2 z-50 w-[min(26rem,calc(100vw-2rem))] -translate-x-1/2 -translate-y-1/2 rounded-xl border border-line bg-surface p-6 shadow-pop outline-none">
          <AlertDialog.Title className="text-base font-semibold">
            {t('revokeNamed', { name: token.name })}
          </AlertDialog.Title>
          <AlertDialog.Description className="mt-2 text-muted">{t('revokeAsk')}</AlertDialog.Description>
          {revoke.error ? <LoadError error={revoke.error} /> : null}
          <div className="mt-5 flex justify-end gap-2">
            <AlertDialog.Close className={buttonClass('secondary')}>{t('cancel')}</AlertDialog.Close>
            <Button look="danger" disabled={revoke.isPending} onClick={() => revoke.mutate()}>
              {t('revoke')}
            </Button>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
