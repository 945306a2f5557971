'use client';

import { CalendarDays } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import { COMPARISONS } from '@/lib/domain/question';
import { readDay, writeDay } from '@/lib/charts/written-day';
import { Button } from '../_ui/button';
import { Choice } from '../_ui/choice';
import { Form, SubmitButton, type Values } from '../_ui/form';
import { Pop } from '../_ui/pop';
import type { Messages } from '../_ui/field-errors';
import { TextField } from '../_ui/text-field';
import { PRESETS, presetRange } from './period-presets';
import { usePageSearch } from './use-page-search';
import { useRangeLabel } from './use-range-label';

const comparisonKeys = { previous: 'comparePrevious', year: 'compareYear' } as const;

/** A day written as the pages write it; the browser's own field speaks the browser's language, not the page's. */
function DayField({ name, label }: { readonly name: 'from' | 'to'; readonly label: string }) {
  const { params } = usePageSearch();
  const day = writeDay(params.get(name) ?? '', useLocale());
  return <TextField name={name} label={label} autoComplete="off" defaultValue={day} />;
}

/** One that cannot be read with its parts the other way round. */
const EXAMPLE = `${new Date().getFullYear()}-12-31`;

function Dates({ close }: { readonly close: () => void }) {
  const t = useTranslations('filters');
  const { set } = usePageSearch();
  const locale = useLocale();
  const example = writeDay(EXAMPLE, locale);
  const check = ({ from = '', to = '' }: Values): Messages => {
    const [first, last] = [readDay(from, locale), readDay(to, locale)];
    const unreadable = (written: string, day: string | null) => written.trim() !== '' && day === null;
    return {
      ...(unreadable(from, first) ? { from: t('dayInvalid', { example }) } : {}),
      ...(unreadable(to, last) ? { to: t('dayInvalid', { example }) } : {}),
      ...(first && last && last < first ? { to: t('daysOutOfOrder') } : {}),
    };
  };
  const apply = ({ from = '', to = '' }: Values) => {
    set({ from: readDay(from, locale), to: readDay(to, locale) });
    close();
  };
  return (
    <Form onSubmit={apply} check={check} className="mt-4 border-t border-line pt-4">
      <fieldset>
        <legend className="mb-2 text-[0.8125rem] font-semibold">{t('custom')}</legend>
        <div className="grid grid-cols-2 gap-3">
          <DayField name="from" label={t('from')} />
          <DayField name="to" label={t('to')} />
        </div>
        <p className="mt-1.5 text-[0.8125rem] text-muted">{t('dayHint', { example })}</p>
      </fieldset>
      <SubmitButton size="small" className="mt-3">
        {t('apply')}
      </SubmitButton>
    </Form>
  );
}

function Compare() {
  const t = useTranslations('filters');
  const { params, set } = usePageSearch();
  return (
    <label className="mt-4 flex items-center justify-between gap-3 border-t border-line pt-4 text-[0.8125rem] font-medium">
      <span className="whitespace-nowrap">{t('compare')}</span>
      <Choice
        value={params.get('compare') ?? ''}
        onChange={(event) => set({ compare: event.target.value })}
        options={[
          { value: '', label: t('compareNone') },
          ...COMPARISONS.map((comparison) => ({ value: comparison, label: t(comparisonKeys[comparison]) })),
        ]}
      />
    </label>
  );
}

export function PeriodPicker() {
  const t = useTranslations('filters');
  const { params, set } = usePageSearch();
  const rangeLabel = useRangeLabel();
  const label = rangeLabel({ from: params.get('from'), to: params.get('to') });
  return (
    <Pop
      title={t('period')}
      Icon={CalendarDays}
      label={
        <>
          <span className="sr-only">{t('period')}: </span>
          {label}
        </>
      }
    >
      {(close) => (
        <>
          <div className="grid grid-cols-2 gap-1.5">
            {PRESETS.map((preset) => (
              <Button
                key={preset}
                size="small"
                onClick={() => {
                  set(presetRange(preset, new Date()));
                  close();
                }}
              >
                {t(preset)}
              </Button>
            ))}
          </div>
          <Dates close={close} />
          <Compare />
        </>
      )}
    </Pop>
  );
}
