'use client';

import { useTranslations } from 'use-intl';
import { columnValue } from '@/lib/intake/files/column-value';
import { writtenDates } from '@/lib/intake/files/dates/written-dates';
import type { ImportPlan } from '../../_data/imports';
import { FiguresTable } from '../../_ui/figures-table';
import { Panel } from '../../_ui/panel';
import { useDayInWords } from './use-day-in-words';

const SHOWN = 5;
const LONGEST = 120;

/** The first rows as read, mapped columns only. */
export function Preview({ plan }: { readonly plan: ImportPlan }) {
  const t = useTranslations('importing');
  const columns = plan.columns.toSorted((a, b) => a.column - b.column);
  const words = useDayInWords();
  const read = plan.dates ? writtenDates(plan, plan.dates.order) : [];
  const readAs = new Map(read.map(({ cell, day }) => [cell, day]));
  const short = (cell: string) => (cell.length > LONGEST ? `${cell.slice(0, LONGEST)}…` : cell);
  return (
    <Panel title={t('preview')}>
      <FiguresTable
        caption={t('preview')}
        textColumns={columns.length}
        head={columns.map((entry) => t(`fields.${entry.field}`))}
        rows={plan.preview.records.slice(0, SHOWN).map((record, index) => ({
          key: String(index),
          cells: columns.map((entry) => {
            const cell = columnValue(record, entry);
            const day = entry.field === 'posted' ? readAs.get(cell) : undefined;
            return day === undefined || day === null ? (
              short(cell)
            ) : (
              <span key={entry.column}>
                {short(cell)}
                <span className="block text-muted">{words(day)}</span>
              </span>
            );
          }),
        }))}
      />
    </Panel>
  );
}
