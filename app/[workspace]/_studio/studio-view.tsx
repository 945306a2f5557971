'use client';

import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useLocale, useTranslations } from 'use-intl';
import type { VocabularyState } from '@/lib/domain/vocabulary';
import { EDITED_LANGUAGES, type EditedLanguage } from '@/lib/domain/workspace-edits';
import { vocabularyQuery } from '../../_data/vocabulary';
import { PageHead } from '../../_shell/page-head';
import { usePageSearch } from '../../_shell/use-page-search';
import { useWorkspace } from '../../_shell/workspace-context';
import { buttonClass } from '../../_ui/button';
import { Load } from '../../_ui/load-state';
import { Segmented } from '../../_ui/segmented';
import { EmptyState } from '../../_ui/states';
import { CuesView } from './cues-view';
import { LearningPanel } from './learning-panel';
import { ReadingAnew } from './reading-anew';
import { Tray } from './tray';
import { useDraft } from './use-draft';
import { VersionsView } from './versions-view';
import { WordsView } from './words-view';

const VIEWS = ['words', 'cues', 'learn', 'versions'] as const;

/** The language most of the texts are in; of none, the reader's. */
function mostTexts(texts: VocabularyState['texts'], locale: EditedLanguage): EditedLanguage {
  return EDITED_LANGUAGES.toSorted(
    (a, b) => texts[b] - texts[a] || Number(b === locale) - Number(a === locale),
  )[0] as EditedLanguage;
}

function NoTexts() {
  const t = useTranslations('vocabulary');
  const { workspace, canImport } = useWorkspace();
  return (
    <EmptyState title={t('empty.title')} body={t('empty.body')}>
      {canImport ? (
        <Link href={`/${workspace.slug}/import`} className={buttonClass('primary')}>
          {t('empty.import')}
        </Link>
      ) : null}
    </EmptyState>
  );
}

function Loaded({ state }: { readonly state: VocabularyState }) {
  const t = useTranslations('vocabulary');
  const { canImport } = useWorkspace();
  const { params, set } = usePageSearch();
  const locale = useLocale();
  const draft = useDraft(state.edits);
  const view = VIEWS.find((one) => one === params.get('view')) ?? 'words';
  const language = EDITED_LANGUAGES.find((one) => one === params.get('language')) ?? mostTexts(state.texts, locale);
  const isEmpty = EDITED_LANGUAGES.every((one) => state.texts[one] === 0);
  return (
    <>
      <div className="mb-6 flex flex-wrap items-center justify-between gap-3">
        <Segmented
          label={t('views.label')}
          value={view}
          options={VIEWS.map((value) => ({ value, label: t(`views.${value}`) }))}
          onChange={(next) => set({ view: next === 'words' ? null : next })}
        />
        {view === 'learn' || view === 'versions' ? null : (
          <Segmented
            label={t('language')}
            value={language}
            options={EDITED_LANGUAGES.map((value) => ({ value, label: t(`languages.${value}`) }))}
            onChange={(next) => set({ language: next, word: null })}
          />
        )}
      </div>
      {isEmpty && view !== 'versions' ? (
        <div className="mb-6">
          <NoTexts />
        </div>
      ) : null}
      <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="min-w-0 space-y-6">
          {view === 'words' ? <WordsView language={language} state={state} draft={draft} /> : null}
          {view === 'cues' ? <CuesView language={language} state={state} draft={draft} /> : null}
          {view === 'learn' ? <LearningPanel /> : null}
          {view === 'versions' ? <VersionsView /> : null}
        </div>
        <div id="changes" className="min-w-0 space-y-4 xl:sticky xl:top-8">
          <ReadingAnew state={state} />
          {canImport ? <Tray state={state} draft={draft} /> : null}
        </div>
      </div>
      {draft.changes.length > 0 ? (
        <p className="sticky bottom-3 z-20 mt-6 flex items-center justify-between gap-3 rounded-xl border border-line bg-surface py-2 pr-2 pl-4 text-[0.8125rem] shadow-pop xl:hidden">
          {t('tray.count', { n: draft.changes.length })}
          <a href="#changes" className={buttonClass('secondary', 'small')}>
            {t('tray.review')}
          </a>
        </p>
      ) : null}
    </>
  );
}

/** How texts are read, and what becomes of the figures when that is changed. */
export function StudioView() {
  const t = useTranslations('vocabulary');
  const { workspace, canImport } = useWorkspace();
  const asked = useQuery(vocabularyQuery(workspace.slug));
  return (
    <>
      <PageHead title={t('title')} lead={canImport ? t('lead') : `${t('lead')} ${t('readOnly')}`} question={false} />
      <Load asked={asked} lines={6}>
        {(state) => <Loaded state={state} />}
      </Load>
    </>
  );
}
