'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { invitationsQuery, invite, ROLES } from '../../_data/members';
import { useWorkspace } from '../../_shell/workspace-context';
import { Choice } from '../../_ui/choice';
import { CopyField } from '../../_ui/copy-field';
import type { Values } from '../../_ui/form';
import { TextField } from '../../_ui/text-field';
import { MakeForm } from './make-form';

export function InviteForm() {
  const t = useTranslations('settings');
  const client = useQueryClient();
  const { workspace } = useWorkspace();
  const sent = useMutation({
    mutationFn: ({ email = '', role }: Values) =>
      invite(workspace.slug, { email, role: ROLES.find((item) => item === role) ?? 'viewer' }),
    onSuccess: () => client.invalidateQueries(invitationsQuery(workspace.slug)),
  });
  const { data: waiting } = useQuery(invitationsQuery(workspace.slug));
  // Once withdrawn or accepted its link leads nowhere.
  const link = waiting && !waiting.some(({ email: to }) => to === sent.data?.email) ? undefined : sent.data;
  return (
    <MakeForm
      heading={t('invite')}
      field={<TextField name="email" type="email" required label={t('email')} />}
      choice={
        <Choice
          aria-label={t('role')}
          name="role"
          defaultValue="viewer"
          options={ROLES.map((item) => ({ value: item, label: t(`roles.${item}`) }))}
        />
      }
      action={t('inviteAction')}
      making={sent}
    >
      {link ? (
        <>
          <p className="mb-2 text-[0.8125rem]">{t('inviteLink', { email: link.email })}</p>
          <CopyField key={link.url} label={t('invite')} value={link.url} />
        </>
      ) : null}
    </MakeForm>
  );
}
