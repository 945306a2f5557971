import type { Locale } from '@/lib/domain/taxonomy';
import { negotiateLocale } from '@/lib/messages/negotiate-locale';

/** The cookie that keeps the language a reader chose. */
const LOCALE_COOKIE = 'locale';

/** Language of the answer: the reader's own choice, else what the client asks for. */
export function localeOf(headers: Headers): Locale {
  const cookies = headers.get('cookie') ?? '';
  const chosen = new RegExp(`(?:^|;\\s*)${LOCALE_COOKIE}=(\\w+)`).exec(cookies)?.[1];
  return negotiateLocale(chosen, headers.get('accept-language'));
}
