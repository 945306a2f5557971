'use client';

import { ChevronRight } from 'lucide-react';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { EditedLanguage } from '@/lib/domain/workspace-edits';

interface Props {
  readonly language: EditedLanguage;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is wrong with it, in sentences. */
  readonly problems: readonly string[];
}

const SIGNS = ['syntaxEither', 'syntaxOptional', 'syntaxEnding', 'syntaxGap', 'syntaxNumber'] as const;

/** Words as customers say them; more than plain words is told to those who want it. */
export function PhrasesField({ language, value, onChange, problems }: Props) {
  const t = useTranslations('vocabulary');
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block text-[0.8125rem] font-medium">
        {t('own.phrases')}
      </label>
      <textarea
        id={id}
        lang={language}
        rows={3}
        value={value}
        autoCapitalize="none"
        aria-invalid={problems.length > 0 ? true : undefined}
        aria-describedby={`${id}-error ${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
        className="w-full rounded-lg border border-line-strong/60 bg-surface px-3 py-2 text-sm text-ink hover:border-line-strong aria-invalid:border-danger"
      />
      <ul id={`${id}-error`} aria-live="polite" className="text-[0.8125rem] text-danger not-empty:mt-1.5">
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      <p id={`${id}-hint`} className="mt-1.5 max-w-prose text-[0.8125rem] text-muted">
        {t('own.phrasesHint')}
      </p>
      <details className="group mt-1.5 text-[0.8125rem]">
        <summary className="inline-flex list-none items-center gap-1 rounded text-muted hover:text-ink">
          <ChevronRight aria-hidden="true" className="size-3.5 transition-transform group-open:rotate-90" />
          {t('own.syntax')}
        </summary>
        <div className="mt-1.5 pl-4.5 text-muted">
          <p>{t('own.syntaxBody')}</p>
          <ul className="mt-1 list-disc pl-4">
            {SIGNS.map((sign) => (
              <li key={sign}>{t(`own.${sign}`)}</li>
            ))}
          </ul>
        </div>
      </details>
    </div>
  );
}
