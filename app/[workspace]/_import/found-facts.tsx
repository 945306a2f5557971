'use client';

import { useTranslations } from 'use-intl';
import { nameSource } from '@/lib/charts/name-source';
import type { ImportPlan } from '../../_data/imports';
import { Panel } from '../../_ui/panel';
import { useFigures } from '../../_ui/use-figures';

const delimiterKeys = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'pipe' } as const;

function isNamed(delimiter: string): delimiter is keyof typeof delimiterKeys {
  return delimiter in delimiterKeys;
}

export function FoundFacts({ plan }: { readonly plan: ImportPlan }) {
  const t = useTranslations('importing');
  const figures = useFigures();
  const facts: readonly (readonly [string, string])[] = [
    [t('format'), plan.format === 'generic' ? t('formatGeneric') : nameSource(plan.format)],
    [t('rows'), figures.count(plan.rows)],
    [t('encoding'), plan.encoding.toUpperCase()],
    [t('delimiter'), isNamed(plan.delimiter) ? t(`delimiters.${delimiterKeys[plan.delimiter]}`) : plan.delimiter],
    [t('headerRow'), plan.headerRow === 0 ? t('headerNone') : t('headerAt', { n: plan.headerRow })],
    ...(plan.dates?.utc ? [[t('times'), t('utc')] as const] : []),
  ];
  return (
    <Panel title={t('found')}>
      <dl className="grid grid-cols-2 gap-x-6 gap-y-4 sm:grid-cols-3 lg:grid-cols-4">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt className="text-[0.8125rem] text-muted">{name}</dt>
            <dd className="mt-0.5 font-medium break-words">{value}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
