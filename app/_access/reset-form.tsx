'use client';

import Link from 'next/link';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { resetPassword } from '../_data/access';
import { buttonClass } from '../_ui/button';
import { Notice } from '../_ui/states';
import { AccessForm } from './access-form';
import { PasswordField } from './fields';

export function ResetForm({ token }: { readonly token: string }) {
  const t = useTranslations('access');
  const [done, setDone] = useState(false);
  if (done) {
    return (
      <div className="space-y-4">
        <Notice tone="info">{t('resetDone')}</Notice>
        <Link href="/sign-in" className={`${buttonClass('primary', 'large')} w-full`}>
          {t('signIn')}
        </Link>
      </div>
    );
  }
  return (
    <AccessForm
      action={t('resetAction')}
      onSubmit={async ({ password = '' }) => {
        await resetPassword(token, { password });
        setDone(true);
      }}
    >
      <PasswordField fresh />
    </AccessForm>
  );
}
