'use client';

import { CalendarDays } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { COMPARISONS } from '@/lib/domain/question';
import { Button } from '../_ui/button';
import { Choice } from '../_ui/choice';
import { Form, SubmitButton, type Values } from '../_ui/form';
import { Pop } from '../_ui/pop';
import { TextField } from '../_ui/text-field';
import { useFigures } from '../_ui/use-figures';
import { PRESETS, presetRange } from './period-presets';
import { usePageSearch } from './use-page-search';

const comparisonKeys = { previous: 'comparePrevious', year: 'compareYear' } as const;

function usePeriodLabel(): string {
  const t = useTranslations('filters');
  const { day } = useFigures();
  const { params } = usePageSearch();
  const from = params.get('from');
  const to = params.get('to');
  if (from && to) return t('range', { from: day(from), to: day(to) });
  if (from) return t('since', { from: day(from) });
  return to ? t('until', { to: day(to) }) : t('allTime');
}

function Dates({ close }: { readonly close: () => void }) {
  const t = useTranslations('filters');
  const { params, set } = usePageSearch();
  const apply = ({ from, to }: Values) => {
    set({ from: from || null, to: to || null });
    close();
  };
  return (
    <Form onSubmit={apply} className="mt-4 border-t border-line pt-4">
      <fieldset>
        <legend className="mb-2 text-[0.8125rem] font-semibold">{t('custom')}</legend>
        <div className="grid grid-cols-2 gap-3">
          <TextField type="date" name="from" label={t('from')} defaultValue={params.get('from') ?? ''} />
          <TextField type="date" name="to" label={t('to')} defaultValue={params.get('to') ?? ''} />
        </div>
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
  const { set } = usePageSearch();
  const label = usePeriodLabel();
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
