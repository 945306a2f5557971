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
