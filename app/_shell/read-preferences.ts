import { cookies, headers } from 'next/headers';
import type { Locale } from '@/lib/domain/taxonomy';
import { negotiateLocale } from '@/lib/messages/negotiate-locale';

export type Theme = 'light' | 'dark';

/** Language and theme of this request; no theme means as the system. */
export async function readPreferences(): Promise<{ locale: Locale; theme: Theme | null }> {
  const [jar, head] = await Promise.all([cookies(), headers()]);
  const theme = jar.get('theme')?.value;
  return {
    locale: negotiateLocale(jar.get('locale')?.value, head.get('accept-language')),
    theme: theme === 'light' || theme === 'dark' ? theme : null,
  };
}
