'use client';

import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { membersQuery, type Member } from '../../_data/members';
import { useWorkspace } from '../../_shell/workspace-context';
import { FiguresTable } from '../../_ui/figures-table';
import { Load } from '../../_ui/load-state';
import { Panel } from '../../_ui/panel';
import { Invitations } from './invitations';
import { InviteForm } from './invite-form';
import { MemberRole } from './member-role';
import { RemoveMember } from './remove-member';
import { ResetPassword } from './reset-password';

export function Members() {
  const t = useTranslations('settings');
  const { workspace, user } = useWorkspace();
  const asked = useQuery(membersQuery(workspace.slug));
  const [removed, setRemoved] = useState<string | null>(null);
  const status = useRef<HTMLParagraphElement>(null);

  const cellsOf = (member: Member) => {
    const own = member.email === user.email;
    const person = (
      <>
        <span className="block font-medium">{own ? t('you', { name: member.name }) : member.name}</span>
        {member.name === member.email ? null : <span className="block text-muted">{member.email}</span>}
      </>
    );
    // Nobody locks themselves out by a slip; the owner stays whatever is asked.
    if (own || member.role === 'owner') return [person, t(`roles.${member.role}`), null];
    return [
      person,
      <MemberRole key="role" member={member} role={member.role} />,
      <span key="actions" className="inline-flex gap-2">
        {workspace.role === 'owner' ? <ResetPassword member={member} /> : null}
        <RemoveMember member={member} onRemoved={setRemoved} status={status} />
      </span>,
    ];
  };

  return (
    <Panel title={t('members')} hint={t('membersHint')}>
      <Load asked={asked} lines={3}>
        {(data) => (
          <FiguresTable
            caption={t('members')}
            textColumns={2}
            head={[t('name'), t('role'), t('actions')]}
            rows={data.map((member) => ({ key: member.id, cells: cellsOf(member) }))}
          />
        )}
      </Load>
      <p ref={status} tabIndex={-1} aria-live="polite" className="mt-3 text-[0.8125rem] text-muted outline-none">
        {removed === null ? null : t('removed', { name: removed })}
      </p>
      <Invitations />
      <InviteForm />
    </Panel>
  );
}
