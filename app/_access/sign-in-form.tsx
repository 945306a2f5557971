'use client';

import { useTranslations } from 'use-intl';
import { signIn } from '../_data/access';
import { AccessForm } from './access-form';
import { AccountField, PasswordField } from './fields';

export function SignInForm() {
  const t = useTranslations('access');
  return (
    <>
      <AccessForm
        action={t('signIn')}
        onSubmit={async ({ account = '', password = '' }) => {
          await signIn({ account, password });
          window.location.assign('/');
        }}
      >
        <AccountField />
        <PasswordField fresh={false} />
      </AccessForm>
      <p className="mt-6 text-[0.8125rem] text-muted">{t('forgot')}</p>
    </>
  );
}
