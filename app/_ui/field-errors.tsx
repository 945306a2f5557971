'use client';

import { createContext } from 'react';
import { useTranslations } from 'use-intl';

/** What is wrong with a form's fields, by their names. */
export type Messages = Readonly<Record<string, string>>;

const FieldErrorsContext = createContext<Messages>({});
export const FieldErrors = FieldErrorsContext.Provider;
export { FieldErrorsContext };

/** Reads from a form what its fields say is wrong with them, in the page's language. */
export function useFieldMessages(): (form: HTMLFormElement) => Messages {
  const t = useTranslations('shell');
  const messageOf = (field: HTMLInputElement): string => {
    const { validity } = field;
    if (validity.valueMissing) return t('invalid.missing');
    if (validity.typeMismatch && field.type === 'email') return t('invalid.email');
    // The browser counts only what was typed; what it filled in itself is as short or as long.
    if (validity.tooShort) return t('invalid.short', { n: field.minLength });
    if (validity.tooLong) return t('invalid.long', { n: field.maxLength });
    return field.title === '' ? t('invalid.other') : field.title;
  };
  return (form) =>
    Object.fromEntries(
      [...form.elements].flatMap((field) =>
        field instanceof HTMLInputElement && field.name !== '' && field.willValidate && !field.validity.valid
          ? [[field.name, messageOf(field)] as const]
          : [],
      ),
    );
}
