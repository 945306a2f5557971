'use client';

import { useTranslations } from 'use-intl';
import type { VocabularyState } from '@/lib/domain/vocabulary';
import type { EditedLanguage, WordEdit } from '@/lib/domain/workspace-edits';
import { usePageSearch } from '../../_shell/use-page-search';
import { Panel } from '../../_ui/panel';
import type { Draft } from './use-draft';
import { useWeightWords } from './use-weight-words';
import { WordCard } from './word-card';
import { WordSearch } from './word-search';

interface Props {
  readonly language: EditedLanguage;
  readonly state: VocabularyState;
  readonly draft: Draft;
}

interface ChangedProps {
  readonly words: readonly WordEdit[];
  readonly onLook: (entry: string) => void;
}

/** The words of a language that weigh something else here. */
function ChangedWords({ words: changed, onLook }: ChangedProps) {
  const t = useTranslations('vocabulary');
  const words = useWeightWords();
  return (
    <Panel title={t('word.changed')}>
      {changed.length === 0 ? <p className="text-[0.8125rem] text-muted">{t('word.changedNone')}</p> : null}
      <ul className="divide-y divide-line">
        {changed.map(({ language, entry, weight, learntFrom }) => (
          <li key={entry} className="flex min-h-9 flex-wrap items-baseline justify-between gap-x-4 py-1.5">
            <button type="button" lang={language} onClick={() => onLook(entry)} className="quiet-link">
              {entry}
            </button>
            <span className="text-[0.8125rem]">
              {learntFrom === null ? null : (
                <span className="mr-3 text-muted">{t('word.learnt', { n: learntFrom })}</span>
              )}
              <span className="figures font-semibold">{words.figure(weight)}</span>{' '}
              <span className="text-muted">{words.word(weight)}</span>
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** Looking words up and weighing them. */
export function WordsView({ language, state, draft }: Props) {
  const t = useTranslations('vocabulary');
  const { params, set } = usePageSearch();
  const word = params.get('word');
  const look = (entry: string) => set({ word: entry });
  const changed = draft.edits.words
    .filter((one) => one.language === language)
    .toSorted((a, b) => a.entry.localeCompare(b.entry, language));
  return (
    <>
      <Panel title={t('word.title')} hint={t('word.hint')}>
        <WordSearch language={language} onLook={look} />
        {word === null ? <p className="mt-4 text-[0.8125rem] text-muted">{t('word.start')}</p> : null}
      </Panel>
      {word === null ? null : (
        <WordCard
          key={`${language} ${word}`}
          language={language}
          entry={word}
          state={state}
          draft={draft}
          onLook={look}
        />
      )}
      <ChangedWords words={changed} onLook={look} />
    </>
  );
}
