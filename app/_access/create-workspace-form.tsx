'use client';

import { useTranslations } from 'use-intl';
import { createWorkspace } from '../_data/access';
import { TextField } from '../_ui/text-field';
import { AccessForm } from './access-form';

export function CreateWorkspaceForm() {
  const t = useTranslations('access');
  return (
    <AccessForm
      action={t('create')}
      onSubmit={async ({ name = '' }) => {
        const { slug } = await createWorkspace({ name });
        window.location.assign(`/${slug}`);
      }}
    >
      <TextField name="name" required maxLength={80} autoComplete="organization" label={t('workspaceName')} />
    </AccessForm>
  );
}
