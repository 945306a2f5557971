'use client';

import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { EditChange } from '@/lib/domain/edit-change';
import type { VocabularyState } from '@/lib/domain/vocabulary';
import type { CueEdit, EditedLanguage } from '@/lib/domain/workspace-edits';
import { checkChanges } from '../../_data/vocabulary';
import { useWorkspace } from '../../_shell/workspace-context';
import { Button } from '../../_ui/button';
import { Form, SubmitButton } from '../../_ui/form';
import { LoadError } from '../../_ui/load-state';
import { type CueMeaning, meaningOfCue, writtenCue } from './cue-meaning';
import { CueMeaningFields } from './cue-meaning-fields';
import { PhrasesField } from './phrases-field';
import { PreviewResult } from './preview-result';
import type { Draft } from './use-draft';
import { useProblemWords } from './use-problem-words';

interface Props {
  readonly language: EditedLanguage;
  /** Null for a new one. */
  readonly cue: CueEdit | null;
  readonly state: VocabularyState;
  readonly draft: Draft;
  readonly onClose: () => void;
}

function Shown({ edition, change }: { readonly edition: number; readonly change: EditChange }) {
  const t = useTranslations('vocabulary');
  return (
    <section className="border-t border-line pt-4">
      <h3 className="mb-2 text-[0.8125rem] font-semibold">{t('preview.title')}</h3>
      <PreviewResult edition={edition} changes={[change]} />
    </section>
  );
}

/** An own phrase: its words, what they say, and what it would change before it is kept. */
export function OwnCueForm({ language, cue, state, draft, onClose }: Props) {
  const t = useTranslations('vocabulary');
  const { workspace } = useWorkspace();
  const wordsOf = useProblemWords();
  const [patterns, setPatterns] = useState(cue?.patterns ?? '');
  const [meaning, setMeaning] = useState<CueMeaning>(meaningOfCue(cue));
  const [seen, setSeen] = useState<EditChange | null>(null);
  // Both buttons send the form; Enter presses the first.
  const isToKeep = useRef(true);
  const check = useMutation({
    mutationFn: async ({ change }: { change: EditChange; keep: boolean }) => checkChanges(workspace.slug, [change]),
    onSuccess: (problems, { change, keep }) => {
      if (problems.length > 0) return;
      if (!keep) setSeen(change);
      else {
        draft.put(change);
        onClose();
      }
    },
  });
  const edited = () => {
    setSeen(null);
    check.reset();
  };
  const submit = () => {
    const keep = isToKeep.current;
    isToKeep.current = true;
    const written = { patterns: patterns.trim(), meaning, language, id: cue?.id ?? null, others: draft.edits.cues };
    if (!check.isPending) check.mutate({ change: { kind: 'cue', cue: writtenCue(written) }, keep });
  };
  return (
    <Form className="mt-4 space-y-4 border-t border-line pt-5" onSubmit={submit}>
      <PhrasesField
        language={language}
        value={patterns}
        problems={[...new Set((check.data ?? []).map(wordsOf))]}
        onChange={(value) => {
          setPatterns(value);
          edited();
        }}
      />
      <CueMeaningFields
        meaning={meaning}
        onChange={(change) => {
          setMeaning({ ...meaning, ...change });
          edited();
        }}
      />
      {check.error ? <LoadError error={check.error} /> : null}
      <div className="flex flex-wrap gap-2">
        <SubmitButton aria-disabled={check.isPending}>{t(cue === null ? 'own.keep' : 'own.keepChange')}</SubmitButton>
        <SubmitButton look="secondary" aria-disabled={check.isPending} onClick={() => (isToKeep.current = false)}>
          {t('own.see')}
        </SubmitButton>
        <Button look="quiet" onClick={onClose}>
          {t('own.cancel')}
        </Button>
      </div>
      {seen === null ? null : <Shown edition={state.edition} change={seen} />}
    </Form>
  );
}
