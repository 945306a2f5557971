'use client';

import { Monitor, Moon, Sun } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { Locale } from '@/lib/domain/taxonomy';
import { keepPreference } from './preference-cookie';

const buttonClass =
  'grid size-8 place-items-center rounded-md text-muted hover:bg-hover hover:text-ink aria-pressed:bg-hover aria-pressed:text-ink';

const languages: readonly { readonly locale: Locale; readonly short: string; readonly name: string }[] = [
  { locale: 'es', short: 'ES', name: 'Español' },
  { locale: 'en', short: 'EN', name: 'English' },
];

export function LanguageToggle() {
  const t = useTranslations('shell');
  const locale = useLocale();
  const router = useRouter();
  const client = useQueryClient();
  const choose = (next: Locale) => {
    keepPreference('locale', next);
    router.refresh();
    // Errors come in the reader's language, so nothing kept from before may stay.
    void client.invalidateQueries();
  };
  return (
    <fieldset aria-label={t('language')} className="flex gap-0.5">
      {languages.map((language) => (
        <button
          key={language.locale}
          type="button"
          lang={language.locale}
          aria-label={language.name}
          aria-pressed={locale === language.locale}
          onClick={() => choose(language.locale)}
          className={`${buttonClass} text-xs font-semibold`}
        >
          {language.short}
        </button>
      ))}
    </fieldset>
  );
}

const themes = [
  { theme: null, key: 'themeSystem', Icon: Monitor },
  { theme: 'light', key: 'themeLight', Icon: Sun },
  { theme: 'dark', key: 'themeDark', Icon: Moon },
] as const;

const currentTheme = () => document.documentElement.dataset.theme ?? null;

function watchTheme(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
}

export function ThemeToggle() {
  const t = useTranslations('shell');
  const current = useSyncExternalStore(watchTheme, currentTheme, () => null);
  const choose = (theme: 'light' | 'dark' | null) => {
    keepPreference('theme', theme);
    if (theme === null) delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  };
  return (
    <fieldset aria-label={t('theme')} className="flex gap-0.5">
      {themes.map(({ theme, key, Icon }) => (
        <button
          key={key}
          type="button"
          aria-label={t(key)}
          title={t(key)}
          aria-pressed={current === theme}
          onClick={() => choose(theme)}
          className={buttonClass}
        >
          <Icon aria-hidden="true" className="size-4" />
        </button>
      ))}
    </fieldset>
  );
}
