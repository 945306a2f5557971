'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { changeRole, membersQuery, ROLES, type InvitedRole, type Member } from '../../_data/members';
import { useWorkspace } from '../../_shell/workspace-context';
import { Button } from '../../_ui/button';
import { Choice } from '../../_ui/choice';
import { LoadError } from '../../_ui/load-state';

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
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!idle) change.mutate(value);
  };
  const saved = change.isSuccess && value === role;
  return (
    <form onSubmit={submit} className="space-y-2">
      <div className="flex items-center gap-2">
        <Choice
          aria-label={t('roleOf', { name: member.name })}
          value={value}
          disabled={change.isPending}
          onChange={(event) => {
            change.reset();
            setChosen(ROLES.find((item) => item === event.target.value) ?? role);
          }}
          options={ROLES.map((item) => ({ value: item, label: t(`roles.${item}`) }))}
        />
        {/* Not `disabled`, which would drop the keyboard's place in the row once the role is saved. */}
        {chosen ? (
          <Button type="submit" size="small" aria-disabled={idle}>
            <span aria-live="polite">{change.isPending ? t('saving') : saved ? t('saved') : t('save')}</span>
          </Button>
        ) : null}
      </div>
      {change.error ? <LoadError error={change.error} /> : null}
    </form>
  );
}
