'use client';

import { useTranslations } from 'use-intl';
import { setUp } from '../_data/access';
import { AccessForm } from './access-form';
import { EmailField, NameField, PasswordField, UsernameField } from './fields';

export function SetUpForm({ token }: { readonly token: string }) {
  const t = useTranslations('access');
  return (
    <AccessForm
      action={t('setUpAction')}
      onSubmit={async ({ name = '', email = '', username = '', password = '' }) => {
        await setUp({ token, name, email, username, password });
        window.location.assign('/');
      }}
    >
      <NameField />
      <EmailField />
      <UsernameField />
      <PasswordField fresh />
    </AccessForm>
  );
}
