'use client';

import type { RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { membersQuery, removeMember, type Member } from '../../_data/members';
import { useWorkspace } from '../../_shell/workspace-context';
import { AskAndDo } from '../../_ui/ask-and-do';

interface Props {
  readonly member: Member;
  readonly onRemoved: (name: string) => void;
  readonly status: RefObject<HTMLElement | null>;
}

/** Names the person before it takes the access away. */
export function RemoveMember({ member, onRemoved, status }: Props) {
  const t = useTranslations('settings');
  const { workspace } = useWorkspace();
  const { id, name, email } = member;
  const named = t('removeNamed', { name });
  return (
    <AskAndDo
      action={t('remove')}
      acting={t('removing')}
      named={named}
      title={name === email ? named : `${named} (${email})`}
      body={t('removeAsk', { name, workspace: workspace.name })}
      act={() => removeMember(workspace.slug, id)}
      outdates={membersQuery(workspace.slug).queryKey}
      onDone={() => onRemoved(name)}
      status={status}
    />
  );
}
