'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { invitationsQuery, invite, ROLES, type InvitedRole } from '../../_data/members';
import { useWorkspace } from '../../_shell/workspace-context';
import { Button } from '../../_ui/button';
import { Choice } from '../../_ui/choice';
import { CopyField } from '../../_ui/copy-field';
import { LoadError } from '../../_ui/load-state';
import { TextField } from '../../_ui/text-field';

export function InviteForm() {
  const t = useTranslations('settings');
  const client = useQueryClient();
  const { workspace } = useWorkspace();
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<InvitedRole>('viewer');
  const sent = useMutation({
    mutationFn: () => invite(workspace.slug, { email, role }),
    onSuccess: () => client.invalidateQueries(invitationsQuery(workspace.slug)),
  });
  const { data: waiting } = useQuery(invitationsQuery(workspace.slug));
  // Once withdrawn or accepted its link leads nowhere.
  const link = waiting && !waiting.some(({ email: to }) => to === sent.data?.email) ? undefined : sent.data;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    sent.mutate();
  };
  return (
    <form onSubmit={submit} className="mt-6 border-t border-line pt-5">
      <h3 className="mb-3 text-[0.8125rem] font-semibold">{t('invite')}</h3>
      <div className="flex flex-wrap items-end gap-3">
        <div className="min-w-56 flex-1">
          <TextField
            type="email"
            required
            label={t('email')}
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
        </div>
        <Choice
          aria-label={t('role')}
          value={role}
          onChange={(event) => setRole(ROLES.find((item) => item === event.target.value) ?? 'viewer')}
          options={ROLES.map((item) => ({ value: item, label: t(`roles.${item}`) }))}
        />
        <Button type="submit" look="primary" disabled={sent.isPending}>
          {t('inviteAction')}
        </Button>
      </div>
      <div aria-live="polite" className="mt-4">
        {sent.error ? <LoadError error={sent.error} /> : null}
        {link ? (
          <>
            <p className="mb-2 text-[0.8125rem]">{t('inviteLink', { email: link.email })}</p>
            <CopyField key={link.url} label={t('invite')} value={link.url} />
          </>
        ) : null}
      </div>
    </form>
  );
}
