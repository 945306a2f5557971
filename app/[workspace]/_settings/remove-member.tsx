'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { membersQuery, removeMember, type Member } from '../../_data/members';
import { useWorkspace } from '../../_shell/workspace-context';
import { Button } from '../../_ui/button';
import { AskFirst } from './ask-first';

interface Props {
  readonly member: Member;
  readonly onRemoved: (name: string) => void;
  /** Takes the keyboard once the row, and the button in it, are gone. */
  readonly status: RefObject<HTMLElement | null>;
}

/** Names the person before it takes the access away. */
export function RemoveMember({ member, onRemoved, status }: Props) {
  const t = useTranslations('settings');
  const client = useQueryClient();
  const { workspace } = useWorkspace();
  const [open, setOpen] = useState(false);
  const done = useRef(false);
  const removal = useMutation({
    mutationFn: () => removeMember(workspace.slug, member.id),
    onSuccess: () => {
      done.current = true;
      setOpen(false);
      onRemoved(member.name);
      void client.invalidateQueries(membersQuery(workspace.slug));
    },
  });
  const named = t('removeNamed', { name: member.name });
  return (
    <AskFirst
      open={open}
      onOpen={(next) => {
        if (next) removal.reset();
        setOpen(next);
      }}
      trigger={t('remove')}
      triggerName={named}
      look="danger"
      title={member.name === member.email ? named : `${named} (${member.email})`}
      body={t('removeAsk', { name: member.name, workspace: workspace.name })}
      close={t('cancel')}
      error={removal.error}
      after={() => (done.current ? status : null)}
    >
      <Button look="danger" disabled={removal.isPending} onClick={() => removal.mutate()}>
        {removal.isPending ? t('removing') : t('remove')}
      </Button>
    </AskFirst>
  );
}
