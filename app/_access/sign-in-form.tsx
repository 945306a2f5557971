'use client';

import { useTranslations } from 'use-intl';
import { signIn } from '../_data/access';
import { AccessForm } from './access-form';
import { EmailField, PasswordField } from './fields';

export function SignInForm() {
  const t = useTranslations('access');
  return (
    <>
      <AccessForm
        action={t('signIn')}
        onSubmit={async ({ email = '', password = '' }) => {
          await signIn({ email, password });
          window.location.assign('/');
        }}
      >
        <EmailField />
        <PasswordField fresh={false} />
      </AccessForm>
      <p className="mt-6 text-[0.8125rem] text-muted">{t('forgot')}</p>
    </>
  );
}
