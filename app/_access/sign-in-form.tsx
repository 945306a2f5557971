'use client';

import { useTranslations } from 'use-intl';
import { signIn } from '../_data/access';
import { AccessForm } from './access-form';
import { AccountField, PasswordField } from './fields';

/** Leads to `to`, a path of ours, once the password is right. */
export function SignInForm({ to }: { readonly to: string }) {
  const t = useTranslations('access');
  return (
    <>
      <AccessForm
        action={t('signIn')}
        onSubmit={async ({ account = '', password = '' }) => {
          await signIn({ account, password });
          window.location.assign(to);
        }}
      >
        <AccountField />
        <PasswordField fresh={false} />
      </AccessForm>
      <p className="mt-6 text-[0.8125rem] text-muted">{t('forgot')}</p>
    </>
  );
}
