'use client';

import { useTranslations } from 'use-intl';

/** What the tones of labelled texts are called, by their labels. */
export function useToneNames(): Readonly<Record<string, string>> {
  const t = useTranslations('mentions');
  return {
    positive: t('tones.positive'),
    neutral: t('tones.neutral'),
    negative: t('tones.negative'),
  };
}
