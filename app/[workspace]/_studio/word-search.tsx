'use client';

import { useQuery } from '@tanstack/react-query';
import { Search } from 'lucide-react';
import { useDeferredValue, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { EDIT_LIMITS } from '@/lib/domain/edit-change';
import type { EditedLanguage } from '@/lib/domain/workspace-edits';
import { wordsQuery } from '../../_data/vocabulary';
import { useWorkspace } from '../../_shell/workspace-context';
import { Form, SubmitButton } from '../../_ui/form';
import { LoadError } from '../../_ui/load-state';
import { inputClass } from '../../_ui/text-field';
import { EntryButtons } from './entry-buttons';

interface Props {
  readonly language: EditedLanguage;
  readonly onLook: (entry: string) => void;
}

/** A field for a word or phrase, with the lexicon's entries like what is being typed. */
export function WordSearch({ language, onLook }: Props) {
  const t = useTranslations('vocabulary');
  const { workspace } = useWorkspace();
  const id = useId();
  const [typed, setTyped] = useState('');
  const asked = useQuery(wordsQuery(workspace.slug, language, useDeferredValue(typed.trim())));
  const found = typed.trim() === '' ? undefined : asked.data;
  const look = (entry: string) => {
    setTyped('');
    onLook(entry);
  };
  return (
    <search>
      <Form
        onSubmit={({ word = '' }) => {
          if (word.trim() !== '') look(word.trim());
        }}
      >
        <label htmlFor={id} className="mb-1.5 block text-[0.8125rem] font-medium">
          {t('word.search')}
        </label>
        <div className="flex gap-2">
          <span className="relative min-w-0 flex-1">
            <Search aria-hidden="true" className="pointer-events-none absolute top-2.5 left-3 size-4 text-muted" />
            <input
              id={id}
              type="search"
              name="word"
              autoComplete="off"
              autoCapitalize="none"
              maxLength={EDIT_LIMITS.entry}
              lang={language}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
              placeholder={t('word.placeholder', { example: t(`word.example.${language}`) })}
              className={`${inputClass} pl-9`}
            />
          </span>
          <SubmitButton>{t('word.look')}</SubmitButton>
        </div>
      </Form>
      {asked.error ? (
        <div className="mt-3">
          <LoadError error={asked.error} onRetry={() => void asked.refetch()} />
        </div>
      ) : null}
      {found === undefined ? null : found.words.length === 0 ? (
        <p className="mt-3 text-[0.8125rem] text-muted">{t('word.none')}</p>
      ) : (
        <section className="mt-3">
          <EntryButtons title={t('word.like')} language={language} entries={found.words} onLook={look} />
        </section>
      )}
    </search>
  );
}
