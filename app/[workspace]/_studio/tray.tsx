'use client';

import { X } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { keyOfChange } from '@/lib/domain/edit-change';
import type { VocabularyState } from '@/lib/domain/vocabulary';
import { Button } from '../../_ui/button';
import { Panel } from '../../_ui/panel';
import { ApplyForm } from './apply-form';
import { PreviewResult } from './preview-result';
import { useChangeWords } from './use-change-words';
import type { Draft } from './use-draft';

interface Props {
  readonly state: VocabularyState;
  readonly draft: Draft;
}

/** The changes made here and not applied yet: each can be dropped, all be previewed together, and applied. */
export function Tray({ state, draft }: Props) {
  const t = useTranslations('vocabulary');
  const wordsOf = useChangeWords();
  const previewId = useId();
  const [isPreviewed, setPreviewed] = useState(false);
  const { changes } = draft;
  return (
    <Panel title={t('tray.title')} className="scroll-mt-20">
      {changes.length === 0 ? (
        <p className="text-[0.8125rem] text-muted">{t('tray.none')}</p>
      ) : (
        <>
          <ul className="-my-1 divide-y divide-line text-[0.8125rem]">
            {changes.map((change) => (
              <li key={keyOfChange(change)} className="flex items-start justify-between gap-2 py-1.5">
                <span className="min-w-0 py-1 [overflow-wrap:anywhere]">{wordsOf(change)}</span>
                <button
                  type="button"
                  aria-label={t('tray.drop', { name: wordsOf(change) })}
                  onClick={() => draft.drop(change)}
                  className="grid size-7 shrink-0 place-items-center rounded-md text-muted hover:bg-hover hover:text-ink"
                >
                  <X aria-hidden="true" className="size-4" />
                </button>
              </li>
            ))}
          </ul>
          <p className="mt-3 text-xs text-muted">{t('tray.kept')}</p>
          <div className="mt-3 flex flex-wrap gap-2">
            <Button
              size="small"
              aria-expanded={isPreviewed}
              aria-controls={previewId}
              onClick={() => setPreviewed(!isPreviewed)}
            >
              {t(isPreviewed ? 'tray.hidePreview' : 'tray.previewAll')}
            </Button>
            <Button size="small" look="quiet" onClick={draft.clear}>
              {t('tray.clear')}
            </Button>
          </div>
          <div id={previewId} className="not-empty:mt-4 not-empty:border-t not-empty:border-line not-empty:pt-4">
            {isPreviewed ? <PreviewResult edition={state.edition} changes={changes} stars /> : null}
          </div>
        </>
      )}
      <ApplyForm state={state} draft={draft} />
    </Panel>
  );
}
