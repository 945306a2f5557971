'use client';

import { useTranslations } from 'use-intl';
import { acceptInvitation } from '../_data/access';
import { AccessForm } from './access-form';
import { NameField, PasswordField } from './fields';

export function InvitationForm({ token }: { readonly token: string }) {
  const t = useTranslations('access');
  return (
    <AccessForm
      action={t('inviteAction')}
      onSubmit={async ({ name = '', password = '' }) => {
        await acceptInvitation(token, { name, password });
        window.location.assign('/');
      }}
    >
      <NameField />
      <PasswordField fresh />
    </AccessForm>
  );
}
