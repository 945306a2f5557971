'use client';

import type { RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { invitationsQuery, withdrawInvitation, type Invitation } from '../../_data/members';
import { useWorkspace } from '../../_shell/workspace-context';
import { AskAndDo } from '../../_ui/ask-and-do';

interface Props {
  readonly invitation: Invitation;
  readonly onWithdrawn: (email: string) => void;
  readonly status: RefObject<HTMLElement | null>;
}

/** Names the person before the link that was sent stops working. */
export function WithdrawInvitation({ invitation: { id, email }, onWithdrawn, status }: Props) {
  const t = useTranslations('settings');
  const { workspace } = useWorkspace();
  return (
    <AskAndDo
      action={t('withdraw')}
      acting={t('withdrawing')}
      named={t('withdrawNamed', { email })}
      body={t('withdrawAsk', { email })}
      act={() => withdrawInvitation(workspace.slug, id)}
      outdates={invitationsQuery(workspace.slug).queryKey}
      onDone={() => onWithdrawn(email)}
      status={status}
    />
  );
}
