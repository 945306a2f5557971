'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { invitationQuery, joinAsNewcomer, joinWithAccount } from '../_data/access';
import { LoadError } from '../_ui/load-state';
import { SkeletonLines } from '../_ui/skeleton';
import { AccessForm } from './access-form';
import { NameField, PasswordField, UsernameField } from './fields';

/** Whoever has an account proves it with its password; a newcomer chooses a name and one. */
export function InvitationForm({ token }: { readonly token: string }) {
  const t = useTranslations('access');
  const { data, error, refetch } = useQuery(invitationQuery(token));
  if (error) return <LoadError error={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonLines lines={4} />;
  return (
    <>
      <p className="mb-5 text-muted">
        {t('inviteTo', { email: data.email, workspace: data.workspace.name })}{' '}
        {data.accountExists ? t('inviteKnown') : null}
      </p>
      <AccessForm
        action={t('inviteAction')}
        onSubmit={async ({ name = '', username = '', password = '' }) => {
          if (data.accountExists) await joinWithAccount(token, password);
          else await joinAsNewcomer(token, { name, username, password });
          window.location.assign(`/${data.workspace.slug}`);
        }}
      >
        {data.accountExists ? null : <NameField />}
        {data.accountExists ? null : <UsernameField />}
        <PasswordField fresh={!data.accountExists} />
      </AccessForm>
    </>
  );
}
