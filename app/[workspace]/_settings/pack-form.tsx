'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { packIdOf } from '@/lib/domain/pack';
import type { PackList } from '@/lib/metrics/list-packs';
import { changeWorkspace, packsQuery } from '../../_data/workspace';
import { useWorkspace } from '../../_shell/workspace-context';
import { LabelledChoice } from '../../_ui/choice';
import { Form, type Values } from '../../_ui/form';
import { Load, LoadError } from '../../_ui/load-state';
import { Panel } from '../../_ui/panel';
import { useFigures } from '../../_ui/use-figures';
import { SaveButton } from './save-button';

/** The value of a choice that is none. */
const NONE = '';

/** What the newest texts suggest, with the shares that it rests on. */
function Suggestion({ choices: { suggestion, packs } }: { readonly choices: PackList }) {
  const t = useTranslations('settings');
  const locale = useLocale();
  const figures = useFigures();
  const nameOf = (id: string) => packs.find((pack) => pack.id === id)?.name[locale] ?? id;
  const [first, second] = suggestion.evidence;
  if (suggestion.pack === null || !first || !second) return <p>{t('packUnclear', { texts: suggestion.texts })}</p>;
  const shares = { share: figures.percent(first.share), next: figures.percent(second.share) };
  return (
    <p>
      {t('packSuggested', { ...shares, texts: suggestion.texts, pack: nameOf(first.pack), other: nameOf(second.pack) })}
    </p>
  );
}

function Fields({ choices }: { readonly choices: PackList }) {
  const t = useTranslations('settings');
  const locale = useLocale();
  const client = useQueryClient();
  const { workspace } = useWorkspace();
  const [chosen, setChosen] = useState<string>(choices.chosen ?? NONE);
  const change = useMutation({
    mutationFn: ({ pack = NONE }: Values) => changeWorkspace(workspace.slug, { pack: packIdOf(pack) }),
    onSuccess: () => client.invalidateQueries(),
  });
  const same = chosen === (choices.chosen ?? NONE);
  const places = choices.packs.find(({ id }) => id === chosen)?.touchpoints ?? [];
  const edit = ({ pack = NONE }: Values) => {
    change.reset();
    setChosen(pack);
  };
  const submit = (values: Values) => {
    if (!same && !change.isPending) change.mutate(values);
  };
  return (
    <Form onSubmit={submit} onEdit={edit} className="space-y-3">
      <div className="flex flex-wrap items-end gap-3">
        <div>
          <LabelledChoice
            label={t('packChoice')}
            name="pack"
            defaultValue={choices.chosen ?? NONE}
            options={[
              { value: NONE, label: t('packNone') },
              ...choices.packs.map(({ id, name }) => ({ value: id, label: name[locale] })),
            ]}
          />
        </div>
        <SaveButton isSaving={change.isPending} isSaved={change.isSuccess && same} isIdle={same || change.isPending} />
      </div>
      <div className="text-[0.8125rem] text-muted">
        <Suggestion choices={choices} />
        {places.length > 0 ? <p className="mt-1">{places.map(({ name }) => name[locale]).join(' · ')}</p> : null}
      </div>
      {change.error ? <LoadError error={change.error} /> : null}
    </Form>
  );
}

/** The industry whose touchpoints are told beside the general ones. */
export function PackForm() {
  const t = useTranslations('settings');
  const { workspace } = useWorkspace();
  const asked = useQuery(packsQuery(workspace.slug));
  return (
    <Panel title={t('pack')} hint={t('packHint')}>
      <Load asked={asked} lines={2}>
        {(data) => <Fields choices={data} />}
      </Load>
    </Panel>
  );
}
