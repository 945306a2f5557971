'use client';

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { IntlProvider } from 'use-intl';
import type { Locale } from '@/lib/domain/taxonomy';
import type { Catalogue } from '@/lib/messages/catalogue';
import { ApiProblem } from '../_data/fetch-json';

const FRESH_MS = 30_000;
const RETRIES = 2;

function createClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_MS,
        // A refusal will be a refusal again; only a silent or broken server is asked again.
        retry: (failures, error) => failures < RETRIES && !(error instanceof ApiProblem && error.status < 500),
      },
    },
  });
}

interface Props {
  readonly locale: Locale;
  readonly messages: Catalogue;
  readonly children: ReactNode;
}

export function Providers({ locale, messages, children }: Props) {
  const [client] = useState(createClient);
  return (
    <IntlProvider locale={locale} messages={messages} timeZone="UTC">
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    </IntlProvider>
  );
}
