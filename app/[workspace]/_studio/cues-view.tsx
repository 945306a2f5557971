'use client';

import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { EditChange } from '@/lib/domain/edit-change';
import { DRIVERS, type Driver } from '@/lib/domain/taxonomy';
import type { CueLine, VocabularyState } from '@/lib/domain/vocabulary';
import type { EditedLanguage } from '@/lib/domain/workspace-edits';
import { cuesQuery } from '../../_data/vocabulary';
import { useWorkspace } from '../../_shell/workspace-context';
import { Button } from '../../_ui/button';
import { LabelledChoice } from '../../_ui/choice';
import { Load } from '../../_ui/load-state';
import { Panel } from '../../_ui/panel';
import { TextField } from '../../_ui/text-field';
import { useNames } from '../../_ui/use-names';
import { CueRow } from './cue-row';
import { OwnCues } from './own-cues';
import { PreviewResult } from './preview-result';
import { useCueName } from './use-change-words';
import type { Draft } from './use-draft';

interface Props {
  readonly language: EditedLanguage;
  readonly state: VocabularyState;
  readonly draft: Draft;
}

const GROUPS = [...DRIVERS, 'place', 'judgement', 'leaving'] as const;
type Group = (typeof GROUPS)[number];
const EVERYTHING = '';

const groupOf = ({ says, driver }: CueLine): Group =>
  says === 'driver' && driver !== null ? driver : says === 'driver' ? 'judgement' : says;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');

interface ListProps extends Props {
  readonly cues: readonly CueLine[];
}

interface SilenceProps {
  readonly change: EditChange | undefined;
  readonly edition: number;
}

/** What silencing an entry, or hearing it again, would do; worked out when it is opened. */
function SilencePreview({ change, edition }: SilenceProps) {
  const t = useTranslations('vocabulary');
  const [isOpen, setOpen] = useState(false);
  if (change === undefined) return null;
  return (
    <div className="mt-2">
      <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t(isOpen ? 'tray.hidePreview' : 'cues.see')}
      </Button>
      {isOpen ? (
        <div className="mt-3 rounded-lg border border-line p-4">
          <PreviewResult edition={edition} changes={[change]} />
        </div>
      ) : null}
    </div>
  );
}

function CueList({ cues, language, state, draft }: ListProps) {
  const t = useTranslations('vocabulary');
  const names = useNames();
  const nameOf = useCueName();
  const { canImport } = useWorkspace();
  const [group, setGroup] = useState<Group | typeof EVERYTHING>('indifference');
  const [typed, setTyped] = useState('');
  const wanted = plain(useDeferredValue(typed.trim()));
  const titleOf = (one: Group) =>
    one === 'place' || one === 'judgement' || one === 'leaving'
      ? t(`cues.groups.${one}`)
      : names.driver(one satisfies Driver);
  const isSilenced = (rule: string) =>
    draft.edits.silenced.some((one) => one.language === language && one.rule === rule);
  const pending = (rule: string) =>
    draft.changes.find((one) => one.kind === 'silence' && one.language === language && one.rule === rule);
  // Who searches, searches everything.
  const shown = cues.filter((cue) =>
    wanted === ''
      ? group === EVERYTHING || groupOf(cue) === group
      : plain(`${nameOf(cue.rule)} ${cue.examples.join(' ')}`).includes(wanted),
  );
  const groups = GROUPS.map((one) => ({ one, cues: shown.filter((cue) => groupOf(cue) === one) }));
  return (
    <>
      <div className="flex flex-wrap items-end gap-3">
        <div>
          <LabelledChoice
            label={t('cues.about')}
            value={group}
            onChange={(event) => setGroup(GROUPS.find((one) => one === event.target.value) ?? EVERYTHING)}
            options={[
              ...GROUPS.map((one) => ({ value: one, label: titleOf(one) })),
              { value: EVERYTHING, label: t('cues.all') },
            ]}
          />
        </div>
        <div className="min-w-48 flex-1">
          <TextField
            type="search"
            label={t('cues.filter')}
            value={typed}
            autoComplete="off"
            onChange={(event) => setTyped(event.target.value)}
          />
        </div>
      </div>
      <p aria-live="polite" className="figures mt-3 text-xs text-muted">
        {shown.length === 0 ? t('cues.none') : t('cues.count', { n: shown.length })}
      </p>
      {groups.map(({ one, cues: ofGroup }) =>
        ofGroup.length === 0 ? null : (
          <section key={one} className="mt-4">
            <h3 className="text-[0.8125rem] font-semibold">{titleOf(one)}</h3>
            <ul className="divide-y divide-line">
              {ofGroup.map((cue) => (
                <CueRow
                  key={cue.rule}
                  cue={cue}
                  language={language}
                  isSilenced={isSilenced(cue.rule)}
                  preview={<SilencePreview change={pending(cue.rule)} edition={state.edition} />}
                  onSilence={
                    canImport
                      ? (silenced) => draft.put({ kind: 'silence', language, rule: cue.rule, silenced })
                      : undefined
                  }
                />
              ))}
            </ul>
          </section>
        ),
      )}
    </>
  );
}

/** The phrases that are listened for: the workspace's own, and the language's. */
export function CuesView(props: Props) {
  const t = useTranslations('vocabulary');
  const { workspace } = useWorkspace();
  const asked = useQuery(cuesQuery(workspace.slug, props.language));
  return (
    <>
      <OwnCues {...props} />
      <Panel title={t('cues.title')} hint={t('cues.hint')}>
        <Load asked={asked} lines={8}>
          {(cues) => <CueList {...props} cues={cues} />}
        </Load>
      </Panel>
    </>
  );
}
