'use client';

import { useTranslations } from 'use-intl';
import { changeMapping } from '@/lib/charts/change-mapping';
import { FIELDS, type Field } from '@/lib/intake/files/plan';
import type { ImportPlan, Mapping } from '../../_data/imports';
import { Choice } from '../../_ui/choice';
import { Panel } from '../../_ui/panel';

const SAMPLES = 2;

interface Props {
  readonly plan: ImportPlan;
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}

function isField(value: string): value is Field {
  return FIELDS.some((field) => field === value);
}

/** Each column of the file with some of its values and what it means. */
export function MappingTable({ plan, mapping, onChange }: Props) {
  const t = useTranslations('importing');
  const headerOf = (column: number) => plan.headers[column] || t('columnNumber', { n: column + 1 });
  const width = Math.max(plan.headers.length, ...plan.preview.records.map((record) => record.length));
  const optionsOf = (standsIn: boolean) => [
    { value: '', label: t(standsIn ? 'reserve' : 'notKept') },
    ...FIELDS.map((field) => ({ value: field, label: t(`fields.${field}`) })),
  ];
  const choose = (column: number, value: string) =>
    onChange(
      changeMapping<Field>({
        current: plan.columns,
        chosen: mapping,
        column,
        field: isField(value) ? value : null,
        joined: 'text',
      }),
    );
  return (
    <Panel title={t('mapping')} hint={t('mappingHint')}>
      <ul className="divide-y divide-line">
        {Array.from({ length: width }, (_, column) => {
          const mapped = plan.columns.find((entry) => entry.column === column);
          const standsInFor = plan.columns.find((entry) => entry.fallbacks.includes(column));
          const header = headerOf(column);
          const seen = plan.preview.records.map((record) => record[column] ?? '').filter((cell) => cell !== '');
          const samples = mapped && mapped.samples.length > 0 ? mapped.samples : seen;
          return (
            <li
              key={column}
              className="grid gap-x-6 gap-y-2 py-3 first:pt-0 last:pb-0 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)_15rem] sm:items-center"
            >
              <span className="font-medium break-words">{header}</span>
              <span className="truncate text-[0.8125rem] text-muted">{samples.slice(0, SAMPLES).join(' · ')}</span>
              <span>
                <Choice
                  aria-label={t('fieldOf', { column: header })}
                  value={mapped?.field ?? ''}
                  options={optionsOf(standsInFor !== undefined)}
                  className="w-full"
                  onChange={(event) => choose(column, event.target.value)}
                />
                {mapped ? <span className="mt-1 block text-xs text-muted">{t(`by.${mapped.by}`)}</span> : null}
                {standsInFor ? (
                  <span className="mt-1 block text-xs text-muted">
                    {t('standsIn', { column: headerOf(standsInFor.column) })}
                  </span>
                ) : null}
              </span>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
