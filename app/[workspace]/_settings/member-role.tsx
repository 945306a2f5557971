'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { changeRole, membersQuery, ROLES, type InvitedRole, type Member } from '../../_data/members';
import { useWorkspace } from '../../_shell/workspace-context';
import { Choice } from '../../_ui/choice';
import { Form } from '../../_ui/form';
import { LoadError } from '../../_ui/load-state';
import { SaveButton } from './save-button';

const roleOf = (value: string | undefined) => ROLES.find((role) => role === value) ?? null;

interface Props {
  readonly member: Member;
  readonly role: InvitedRole;
}

/** Saved by a button, not on change: arrow keys walk through roles that nobody meant to give. */
export function MemberRole({ member, role }: Props) {
  const t = useTranslations('settings');
  const client = useQueryClient();
  const { workspace } = useWorkspace();
  const [chosen, setChosen] = useState<InvitedRole | null>(null);
  const change = useMutation({
    mutationFn: (next: InvitedRole) => changeRole(workspace.slug, member.id, next),
    onSuccess: () => client.invalidateQueries(membersQuery(workspace.slug)),
  });
  const value = chosen ?? role;
  const idle = change.isPending || value === role;
  const edit = (next: string | undefined) => {
    change.reset();
    setChosen(roleOf(next));
  };
  const submit = (next: string | undefined) => {
    const asked = roleOf(next);
    if (!idle && asked) change.mutate(asked);
  };
  const saved = change.isSuccess && value === role;
  return (
    <Form onSubmit={(values) => submit(values['role'])} onEdit={(values) => edit(values['role'])} className="space-y-2">
      <div className="flex items-center gap-2">
        <Choice
          key={role}
          name="role"
          aria-label={t('roleOf', { name: member.name })}
          defaultValue={role}
          disabled={change.isPending}
          options={ROLES.map((item) => ({ value: item, label: t(`roles.${item}`) }))}
        />
        {/* Not `disabled`, which would drop the keyboard's place in the row once the role is saved. */}
        {chosen ? (
          <SaveButton look="secondary" size="small" isSaving={change.isPending} isSaved={saved} isIdle={idle} />
        ) : null}
      </div>
      {change.error ? <LoadError error={change.error} /> : null}
    </Form>
  );
}
