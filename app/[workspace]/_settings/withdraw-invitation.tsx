'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { invitationsQuery, withdrawInvitation, type Invitation } from '../../_data/members';
import { useWorkspace } from '../../_shell/workspace-context';
import { Button } from '../../_ui/button';
import { AskFirst } from './ask-first';

interface Props {
  readonly invitation: Invitation;
  readonly onWithdrawn: (email: string) => void;
  /** Takes the keyboard once the row, and the button in it, are gone. */
  readonly status: RefObject<HTMLElement | null>;
}

/** Names the person before the link that was sent stops working. */
export function WithdrawInvitation({ invitation, onWithdrawn, status }: Props) {
  const t = useTranslations('settings');
  const client = useQueryClient();
  const { workspace } = useWorkspace();
  const [open, setOpen] = useState(false);
  const done = useRef(false);
  const { id, email } = invitation;
  const withdrawal = useMutation({
    mutationFn: () => withdrawInvitation(workspace.slug, id),
    onSuccess: () => {
      done.current = true;
      setOpen(false);
      onWithdrawn(email);
      void client.invalidateQueries(invitationsQuery(workspace.slug));
    },
  });
  const named = t('withdrawNamed', { email });
  return (
    <AskFirst
      open={open}
      onOpen={(next) => {
        if (next) withdrawal.reset();
        setOpen(next);
      }}
      trigger={t('withdraw')}
      triggerName={named}
      look="danger"
      title={named}
      body={t('withdrawAsk', { email })}
      close={t('cancel')}
      error={withdrawal.error}
      after={() => (done.current ? status : null)}
    >
      <Button look="danger" disabled={withdrawal.isPending} onClick={() => withdrawal.mutate()}>
        {withdrawal.isPending ? t('withdrawing') : t('withdraw')}
      </Button>
    </AskFirst>
  );
}
