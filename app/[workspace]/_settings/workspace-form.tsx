'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { changeWorkspace, workspaceQuery, type WorkspaceSettings } from '../../_data/workspace';
import { useWorkspace } from '../../_shell/workspace-context';
import { LabelledChoice } from '../../_ui/choice';
import { Form, type Values } from '../../_ui/form';
import { Load, LoadError } from '../../_ui/load-state';
import { Panel } from '../../_ui/panel';
import { TextField } from '../../_ui/text-field';
import { SaveButton } from './save-button';

/** Every zone this browser knows, and the one in use whether it does or not. */
function zonesWith(zone: string): string[] {
  return [...new Set(['UTC', zone, ...Intl.supportedValuesOf('timeZone')])].sort();
}

function Fields({ now }: { readonly now: WorkspaceSettings }) {
  const t = useTranslations('settings');
  const client = useQueryClient();
  const router = useRouter();
  const { workspace } = useWorkspace();
  const [typed, setTyped] = useState<Values>({ name: now.name, zone: now.zone });
  const change = useMutation({
    mutationFn: ({ name = '', zone = '' }: Values) => changeWorkspace(workspace.slug, { name, zone }),
    onSuccess: () => {
      // Another zone counts on other days, and the name stands in the frame, which the server paints.
      void client.invalidateQueries();
      router.refresh();
    },
  });
  const same = typed['name']?.trim() === now.name && typed['zone'] === now.zone;
  const edit = (values: Values) => {
    change.reset();
    setTyped(values);
  };
  const submit = (values: Values) => {
    if (!same && !change.isPending) change.mutate(values);
  };
  return (
    <Form onSubmit={submit} onEdit={edit}>
      <div className="flex flex-wrap items-end gap-3">
        <div className="min-w-56 flex-1">
          <TextField name="name" required maxLength={100} label={t('workspaceName')} defaultValue={now.name} />
        </div>
        <div>
          <LabelledChoice
            label={t('zone')}
            name="zone"
            defaultValue={now.zone}
            options={zonesWith(now.zone).map((value) => ({ value, label: value.replaceAll('_', ' ') }))}
          />
        </div>
        <SaveButton isSaving={change.isPending} isSaved={change.isSuccess && same} isIdle={same || change.isPending} />
      </div>
      {change.error ? (
        <div className="mt-4">
          <LoadError error={change.error} />
        </div>
      ) : null}
    </Form>
  );
}

/** What the workspace is called and where its days begin. */
export function WorkspaceForm() {
  const t = useTranslations('settings');
  const { workspace } = useWorkspace();
  const asked = useQuery(workspaceQuery(workspace.slug));
  return (
    <Panel title={t('workspace')} hint={t('workspaceHint')}>
      <Load asked={asked} lines={2}>
        {(data) => <Fields now={data} />}
      </Load>
    </Panel>
  );
}
