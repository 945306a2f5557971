'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { createToken, SCOPES, tokensQuery } from '../../_data/tokens';
import { useWorkspace } from '../../_shell/workspace-context';
import { Choice } from '../../_ui/choice';
import { CopyField } from '../../_ui/copy-field';
import { FiguresTable } from '../../_ui/figures-table';
import type { Values } from '../../_ui/form';
import { Load } from '../../_ui/load-state';
import { Panel } from '../../_ui/panel';
import { TextField } from '../../_ui/text-field';
import { useFigures } from '../../_ui/use-figures';
import { MakeForm } from './make-form';
import { RevokeToken } from './revoke-token';

function CreateToken() {
  const t = useTranslations('settings');
  const client = useQueryClient();
  const { workspace } = useWorkspace();
  const made = useMutation({
    mutationFn: ({ name = '', scope }: Values) =>
      createToken(workspace.slug, { name, scope: SCOPES.find((item) => item === scope) ?? 'read' }),
    onSuccess: () => client.invalidateQueries(tokensQuery(workspace.slug)),
  });
  return (
    <MakeForm
      field={<TextField name="name" required maxLength={100} label={t('tokenName')} />}
      choice={
        <Choice
          aria-label={t('scope')}
          name="scope"
          defaultValue="read"
          options={SCOPES.map((item) => ({ value: item, label: t(`scopes.${item}`) }))}
        />
      }
      action={t('createToken')}
      making={made}
    >
      {made.data ? (
        <>
          <p className="mb-2 text-[0.8125rem]">{t('tokenOnce')}</p>
          <CopyField label={t('tokens')} value={made.data.token} />
        </>
      ) : null}
    </MakeForm>
  );
}

export function Tokens() {
  const t = useTranslations('settings');
  const figures = useFigures();
  const { workspace } = useWorkspace();
  const asked = useQuery(tokensQuery(workspace.slug));
  return (
    <Panel title={t('tokens')} hint={t('tokensHint')}>
      <Load asked={asked} lines={2}>
        {(data) =>
          data.length === 0 ? (
            <p className="text-muted">{t('tokensNone')}</p>
          ) : (
            <FiguresTable
              caption={t('tokens')}
              textColumns={4}
              head={[t('tokenName'), t('scope'), t('created'), t('lastUsed'), t('actions')]}
              rows={data.map((token) => ({
                key: token.id,
                cells: [
                  token.name,
                  t(`scopes.${token.scope}`),
                  figures.day(token.createdAt),
                  token.lastUsedAt ? figures.day(token.lastUsedAt) : t('never'),
                  <RevokeToken key="revoke" token={token} />,
                ],
              }))}
            />
          )
        }
      </Load>
      <CreateToken />
    </Panel>
  );
}
