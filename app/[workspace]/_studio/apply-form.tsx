'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { EDIT_LIMITS } from '@/lib/domain/edit-change';
import type { VocabularyState } from '@/lib/domain/vocabulary';
import { ApiProblem } from '../../_data/fetch-json';
import { saveEdition } from '../../_data/vocabulary';
import { useWorkspace } from '../../_shell/workspace-context';
import { Form, SubmitButton } from '../../_ui/form';
import { LoadError } from '../../_ui/load-state';
import { Notice } from '../../_ui/states';
import { TextField } from '../../_ui/text-field';
import type { Draft } from './use-draft';

interface Props {
  readonly state: VocabularyState;
  readonly draft: Draft;
}

/** Saves the draft as the next version, with a word on why. */
export function ApplyForm({ state, draft }: Props) {
  const t = useTranslations('vocabulary');
  const client = useQueryClient();
  const { workspace } = useWorkspace();
  const apply = useMutation({
    mutationFn: (note: string) => saveEdition(workspace.slug, { edits: draft.edits, note, madeFrom: state.edition }),
    onSuccess: () => draft.clear(),
    onSettled: () => client.invalidateQueries({ queryKey: ['vocabulary', workspace.slug] }),
  });
  // Another version came in between: what the draft is laid over has just been asked for again.
  const isOvertaken = apply.error instanceof ApiProblem && apply.error.status === 409;
  const isUnderWay = apply.data?.number === state.edition && state.edition !== state.inForce;
  const { words, cues, silenced } = draft.edits;
  const isTooMany =
    words.length > EDIT_LIMITS.words || cues.length > EDIT_LIMITS.cues || silenced.length > EDIT_LIMITS.silenced;
  return (
    <>
      {draft.changes.length > 0 ? (
        <Form
          onSubmit={({ note = '' }) => {
            if (!apply.isPending) apply.mutate(note.trim());
          }}
          className="mt-4 space-y-3 border-t border-line pt-4"
        >
          <TextField
            name="note"
            label={t('tray.note')}
            maxLength={EDIT_LIMITS.note}
            autoComplete="off"
            placeholder={t('tray.notePlaceholder')}
          />
          {isTooMany ? <Notice tone="warn">{t('tray.tooMany', EDIT_LIMITS)}</Notice> : null}
          <SubmitButton disabled={isTooMany} aria-disabled={apply.isPending}>
            {t(apply.isPending ? 'tray.applying' : 'tray.apply')}
          </SubmitButton>
        </Form>
      ) : null}
      <div aria-live="polite" className="not-empty:mt-4">
        {isOvertaken ? (
          <Notice tone="warn">{t('tray.another')}</Notice>
        ) : apply.error ? (
          <LoadError error={apply.error} />
        ) : null}
        {isUnderWay && draft.changes.length === 0 ? (
          <p className="text-[0.8125rem] text-muted">{t('tray.applied', { number: state.edition })}</p>
        ) : null}
      </div>
    </>
  );
}
