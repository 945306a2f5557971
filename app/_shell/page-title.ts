import type { Metadata } from 'next';
import { createTranslator } from 'use-intl/core';
import { catalogues, type Catalogue } from '@/lib/messages/catalogue';
import { readPreferences } from './read-preferences';

/** The document's title in the reader's language. */
export async function pageTitle(pick: (messages: Catalogue) => string): Promise<Metadata> {
  const { locale } = await readPreferences();
  return { title: pick(catalogues[locale]) };
}

export async function serverTranslator() {
  const { locale } = await readPreferences();
  return createTranslator({ locale, messages: catalogues[locale] });
}
