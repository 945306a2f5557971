'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useId, useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { changeWorkspace, workspaceQuery, type WorkspaceSettings } from '../../_data/workspace';
import { useWorkspace } from '../../_shell/workspace-context';
import { Button } from '../../_ui/button';
import { Choice } from '../../_ui/choice';
import { Load, LoadError } from '../../_ui/load-state';
import { Panel } from '../../_ui/panel';
import { TextField } from '../../_ui/text-field';

/** Every zone this browser knows, and the one in use whether it does or not. */
function zonesWith(zone: string): string[] {
  return [...new Set(['UTC', zone, ...Intl.supportedValuesOf('timeZone')])].sort();
}

function Fields({ now }: { readonly now: WorkspaceSettings }) {
  const t = useTranslations('settings');
  const client = useQueryClient();
  const router = useRouter();
  const zoneId = useId();
  const { workspace } = useWorkspace();
  const [name, setName] = useState(now.name);
  const [zone, setZone] = useState(now.zone);
  const change = useMutation({
    mutationFn: () => changeWorkspace(workspace.slug, { name, zone }),
    onSuccess: () => {
      // Another zone counts on other days, and the name stands in the frame, which the server paints.
      void client.invalidateQueries();
      router.refresh();
    },
  });
  const same = name.trim() === now.name && zone === now.zone;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!same && !change.isPending) change.mutate();
  };
  return (
    <form onSubmit={submit}>
      <div className="flex flex-wrap items-end gap-3">
        <div className="min-w-56 flex-1">
          <TextField
            required
            maxLength={100}
            label={t('workspaceName')}
            value={name}
            onChange={(event) => {
              change.reset();
              setName(event.target.value);
            }}
          />
        </div>
        <div>
          <label htmlFor={zoneId} className="mb-1.5 block text-[0.8125rem] font-medium">
            {t('zone')}
          </label>
          <Choice
            id={zoneId}
            value={zone}
            onChange={(event) => {
              change.reset();
              setZone(event.target.value);
            }}
            options={zonesWith(now.zone).map((value) => ({ value, label: value.replaceAll('_', ' ') }))}
          />
        </div>
        <Button type="submit" look="primary" aria-disabled={same || change.isPending}>
          <span aria-live="polite">
            {change.isPending ? t('saving') : change.isSuccess && same ? t('saved') : t('save')}
          </span>
        </Button>
      </div>
      {change.error ? (
        <div className="mt-4">
          <LoadError error={change.error} />
        </div>
      ) : null}
    </form>
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
