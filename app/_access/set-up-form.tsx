'use client';

import { useTranslations } from 'use-intl';
import { setUp } from '../_data/access';
import { AccessForm } from './access-form';
import { EmailField, NameField, PasswordField } from './fields';

export function SetUpForm({ token }: { readonly token: string }) {
  const t = useTranslations('access');
  return (
    <AccessForm
      action={t('setUpAction')}
      onSubmit={async ({ name = '', email = '', password = '' }) => {
        await setUp({ token, name, email, password });
        window.location.assign('/');
      }}
    >
      <NameField />
      <EmailField />
      <PasswordField fresh />
    </AccessForm>
  );
}
