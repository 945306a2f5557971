'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { areConfirmed, type HandLabel } from '@/lib/domain/hand-label';
import { LEAVING_SIGNALS, SENTIMENT_LABELS } from '@/lib/domain/taxonomy';
import type { MentionDetail } from '@/lib/metrics/read-mention';
import { handLabelQuery, labelMention } from '../../_data/hand-labels';

import { useWorkspace } from '../../_shell/workspace-context';
import { Load, LoadError } from '../../_ui/load-state';
import { Panel } from '../../_ui/panel';
import { Segmented } from '../../_ui/segmented';

const UNTOLD = '';
const TONES = SENTIMENT_LABELS.filter((label) => label !== 'none');

interface AskProps<T extends string> {
  readonly label: string;
  readonly value: T | null;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T | null) => void;
}

/** One of a few, or nothing said. */
function Ask<T extends string>({ label, value, options, onChange }: AskProps<T>) {
  const t = useTranslations('vocabulary');
  return (
    <div>
      <p className="mb-1.5 text-[0.8125rem] font-medium">{label}</p>
      <Segmented<T | typeof UNTOLD>
        label={label}
        value={value ?? UNTOLD}
        options={[{ value: UNTOLD, label: t('byHand.untold') }, ...options]}
        onChange={(next) => onChange(next === UNTOLD ? null : next)}
      />
    </div>
  );
}

function Fields({ mention, label }: { readonly mention: MentionDetail; readonly label: HandLabel }) {
  const t = useTranslations('vocabulary');
  const mentions = useTranslations('mentions');
  const client = useQueryClient();
  const { workspace } = useWorkspace();
  const { queryKey } = handLabelQuery(workspace.slug, mention.id);
  const say = useMutation({
    // One after the other, so that what was said last is what stays.
    scope: { id: queryKey.join(' ') },
    mutationFn: (said: HandLabel) => labelMention(workspace.slug, mention.id, said),
    onError: () => client.invalidateQueries({ queryKey }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['vocabulary', workspace.slug, 'preview'] }),
  });
  // Shown as said at once: a box that waits for the server would spring back under the hand.
  const tell = (said: HandLabel) => {
    // An answer that is on its way tells what was said before.
    void client.cancelQueries({ queryKey }, { revert: false });
    client.setQueryData(queryKey, said);
    say.mutate(said);
  };
  const asRead = mention.opinions.map(({ driver, touchpoint, polarity }) => ({ driver, touchpoint, polarity }));
  return (
    <div className="space-y-4">
      <Ask
        label={t('preview.tone')}
        value={label.tone}
        options={TONES.map((value) => ({ value, label: mentions(`sentiment.${value}`) }))}
        onChange={(tone) => tell({ ...label, tone })}
      />
      <Ask
        label={t('preview.leaving')}
        value={label.leaving}
        options={LEAVING_SIGNALS.map((value) => ({ value, label: t(`byHand.leaving.${value}`) }))}
        onChange={(leaving) => tell({ ...label, leaving })}
      />
      <label className="flex items-start gap-2 text-[0.8125rem]">
        <input
          type="checkbox"
          className="mt-0.5 size-4 accent-accent"
          checked={areConfirmed(label.opinions, asRead)}
          onChange={({ target }) => tell({ ...label, opinions: target.checked ? asRead : null })}
        />
        {t('byHand.opinions')}
      </label>
      {say.error ? <LoadError error={say.error} /> : null}
    </div>
  );
}

/** What the mention really says, by somebody who read it: changes of the vocabulary are held against it. */
export function HandLabelPanel({ mention }: { readonly mention: MentionDetail }) {
  const t = useTranslations('vocabulary');
  const { workspace, canImport } = useWorkspace();
  const asked = useQuery({ ...handLabelQuery(workspace.slug, mention.id), enabled: canImport });
  if (!canImport || mention.text === '') return null;
  return (
    <Panel title={t('byHand.ask')} hint={t('byHand.askHint')}>
      <Load asked={asked} lines={3}>
        {(label) => <Fields mention={mention} label={label} />}
      </Load>
    </Panel>
  );
}
