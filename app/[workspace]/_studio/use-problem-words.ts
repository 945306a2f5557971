'use client';

import { useTranslations } from 'use-intl';
import type { EditProblem } from '@/lib/analysis/edits/check-edits';

/** What is wrong with a change, as a sentence. */
export function useProblemWords(): (problem: EditProblem) => string {
  const t = useTranslations('vocabulary');
  return ({ code, found, suggestion }) => {
    if (code === 'pattern-word' && suggestion !== null) return t('problems.pattern-word-as', { found, suggestion });
    if (code === 'entry-form') return t('problems.entry-form', { found, suggestion: suggestion ?? '' });
    return t(`problems.${code}`, { found });
  };
}
