import '@fontsource-variable/inter/opsz.css';
import './globals.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { catalogues } from '@/lib/messages/catalogue';
import { Providers } from './_shell/providers';
import { readPreferences } from './_shell/read-preferences';

export async function generateMetadata(): Promise<Metadata> {
  const { locale } = await readPreferences();
  const { shell } = catalogues[locale];
  return {
    title: { default: shell.brand, template: `%s · ${shell.brand}` },
    description: shell.tagline,
    robots: 'noindex',
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf9f6' },
    { media: '(prefers-color-scheme: dark)', color: '#101412' },
  ],
};

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const { locale, theme } = await readPreferences();
  return (
    <html lang={locale} data-theme={theme ?? undefined} suppressHydrationWarning>
      <body>
        <Providers locale={locale} messages={catalogues[locale]}>
          {children}
        </Providers>
      </body>
    </html>
  );
}
