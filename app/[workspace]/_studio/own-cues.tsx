'use client';

import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { VocabularyState } from '@/lib/domain/vocabulary';
import type { CueEdit, EditedLanguage } from '@/lib/domain/workspace-edits';
import { useWorkspace } from '../../_shell/workspace-context';
import { Button } from '../../_ui/button';
import { DriverDot, PolaritySign } from '../../_ui/marks';
import { Panel } from '../../_ui/panel';
import { OwnCueForm } from './own-cue-form';
import { phrasesInShort, useCueMeaning } from './use-change-words';
import type { Draft } from './use-draft';

interface Props {
  readonly language: EditedLanguage;
  readonly state: VocabularyState;
  readonly draft: Draft;
}

interface RowProps {
  readonly cue: CueEdit;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

function OwnCueRow({ cue, onEdit, onRemove }: RowProps) {
  const t = useTranslations('vocabulary');
  const shell = useTranslations('shell');
  const { canImport } = useWorkspace();
  const meaning = useCueMeaning()(cue);
  const name = phrasesInShort(cue.patterns);
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-2.5">
      <div className="min-w-0">
        <p lang={cue.language} className="[overflow-wrap:anywhere]">
          {name}
        </p>
        <p className="mt-0.5 flex flex-wrap items-baseline gap-1.5 text-xs text-muted">
          {cue.says === 'driver' ? (
            <>
              <DriverDot driver={cue.driver} />
              <PolaritySign polarity={cue.polarity} label={shell(cue.polarity)} />
            </>
          ) : null}
          {meaning}
        </p>
      </div>
      {canImport ? (
        <div className="flex gap-1">
          <Button size="small" look="quiet" aria-label={t('cues.editNamed', { name })} onClick={onEdit}>
            {t('cues.edit')}
          </Button>
          <Button size="small" look="quiet" aria-label={t('cues.removeNamed', { name })} onClick={onRemove}>
            {t('cues.remove')}
          </Button>
        </div>
      ) : null}
    </li>
  );
}

/** What the form is open for: a cue, or a new one. */
type Open = CueEdit | 'new' | null;

/** The phrases that a workspace has of its own in a language. */
export function OwnCues({ language, state, draft }: Props) {
  const t = useTranslations('vocabulary');
  const { canImport } = useWorkspace();
  const [open, setOpen] = useState<Open>(null);
  const own = draft.edits.cues.filter((cue) => cue.language === language);
  const actions =
    canImport && open === null ? (
      <Button size="small" onClick={() => setOpen('new')}>
        <Plus aria-hidden="true" className="size-4" />
        {t('own.add')}
      </Button>
    ) : null;
  return (
    <Panel title={t('cues.own')} hint={t('cues.ownHint')} actions={actions}>
      {own.length === 0 && open === null ? <p className="text-[0.8125rem] text-muted">{t('cues.ownNone')}</p> : null}
      <ul className="divide-y divide-line">
        {own.map((cue) => (
          <OwnCueRow
            key={cue.id}
            cue={cue}
            onEdit={() => setOpen(cue)}
            onRemove={() => draft.put({ kind: 'cue-removed', language, id: cue.id })}
          />
        ))}
      </ul>
      {open === null || !canImport ? null : (
        <OwnCueForm
          key={open === 'new' ? 'new' : open.id}
          language={language}
          cue={open === 'new' ? null : open}
          state={state}
          draft={draft}
          onClose={() => setOpen(null)}
        />
      )}
    </Panel>
  );
}
