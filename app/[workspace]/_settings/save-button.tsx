'use client';

import type { ComponentProps } from 'react';
import { useTranslations } from 'use-intl';
import { SubmitButton } from '../../_ui/form';

interface Props extends Pick<ComponentProps<typeof SubmitButton>, 'look' | 'size'> {
  readonly isSaving: boolean;
  readonly isSaved: boolean;
  /** Nothing to save, or saving. */
  readonly isIdle: boolean;
}

/** Submits a form of the settings, and says how far it is. */
export function SaveButton({ isSaving, isSaved, isIdle, ...looks }: Props) {
  const t = useTranslations('settings');
  return (
    <SubmitButton {...looks} aria-disabled={isIdle}>
      <span aria-live="polite">{isSaving ? t('saving') : isSaved ? t('saved') : t('save')}</span>
    </SubmitButton>
  );
}
