'use client';

import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { makePasswordLink, type Member } from '../../_data/members';
import { useWorkspace } from '../../_shell/workspace-context';
import { Button } from '../../_ui/button';
import { CopyField } from '../../_ui/copy-field';
import { AskFirst } from '../../_ui/ask-first';

/** The button that had the keyboard is gone by then; the link is what comes next. */
function focusField(node: HTMLElement | null) {
  node?.querySelector('input')?.focus();
}

/** Makes a link by which a member chooses a new password; the link is forgotten when the dialog closes. */
export function ResetPassword({ member }: { readonly member: Member }) {
  const t = useTranslations('settings');
  const { workspace } = useWorkspace();
  const [open, setOpen] = useState(false);
  const link = useMutation({ mutationFn: () => makePasswordLink(workspace.slug, member.id), gcTime: 0 });
  const named = t('resetNamed', { name: member.name });
  return (
    <AskFirst
      open={open}
      onOpen={(next) => {
        link.reset();
        setOpen(next);
      }}
      trigger={t('reset')}
      triggerName={named}
      look="quiet"
      title={named}
      body={link.data ? t('resetOnce', { name: member.name }) : t('resetAsk', { name: member.name })}
      close={link.data ? t('close') : t('cancel')}
      error={link.error}
    >
      {link.data ? (
        <div ref={focusField} className="mb-3 w-full">
          <CopyField label={named} value={link.data.url} />
        </div>
      ) : (
        <Button look="primary" disabled={link.isPending} onClick={() => link.mutate()}>
          {link.isPending ? t('resetMaking') : t('resetAction')}
        </Button>
      )}
    </AskFirst>
  );
}
