'use client';

import { useTranslations } from 'use-intl';
import { TextField } from '../_ui/text-field';

const SHORTEST_PASSWORD = 10;

export function NameField() {
  const t = useTranslations('access');
  return <TextField name="name" autoComplete="name" required maxLength={120} label={t('name')} />;
}

export function EmailField() {
  const t = useTranslations('access');
  return <TextField name="email" type="email" autoComplete="username" required label={t('email')} />;
}

/** May stay empty: the e-mail alone is enough to sign in. */
export function UsernameField() {
  const t = useTranslations('access');
  return (
    <TextField
      name="username"
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      pattern="[A-Za-z0-9_.]{3,30}"
      title={t('usernameHint')}
      label={t('username')}
      hint={t('usernameHint')}
    />
  );
}

/** What one signs in with, an e-mail or a user name. */
export function AccountField() {
  const t = useTranslations('access');
  return (
    <TextField
      name="account"
      autoComplete="username"
      autoCapitalize="none"
      spellCheck={false}
      required
      label={t('account')}
    />
  );
}

export function PasswordField({ fresh }: { readonly fresh: boolean }) {
  const t = useTranslations('access');
  return fresh ? (
    <TextField
      name="password"
      type="password"
      autoComplete="new-password"
      required
      minLength={SHORTEST_PASSWORD}
      label={t('password')}
      hint={t('passwordHint')}
    />
  ) : (
    <TextField name="password" type="password" autoComplete="current-password" required label={t('password')} />
  );
}
