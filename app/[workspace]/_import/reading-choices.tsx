'use client';

import { clsx } from 'clsx';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { RATING_SCALES } from '@/lib/domain/mention';
import { writtenDates } from '@/lib/intake/files/dates/written-dates';
import type { DateOrder } from '@/lib/intake/files/plan';
import type { ImportPlan, Reading } from '../../_data/imports';
import { Choice } from '../../_ui/choice';
import { Panel } from '../../_ui/panel';
import { useDayInWords } from './use-day-in-words';

interface Props {
  readonly plan: ImportPlan;
  /** What was chosen here; the plan follows once the file is read again. */
  readonly chosen: Reading;
  readonly onChange: (reading: Reading) => void;
}

const SAMPLES = 3;

/** One order of the dates, with some of the file's dates as it would read them. */
function OrderOption({ plan, order, chosen, name, onChoose }: OrderProps) {
  const t = useTranslations('importing');
  const words = useDayInWords();
  const dates = writtenDates(plan, order).slice(0, SAMPLES);
  return (
    <label
      className={clsx(
        'flex cursor-pointer gap-3 rounded-lg border p-3 focus-within:outline-2 focus-within:outline-offset-2',
        chosen ? 'border-accent bg-hover' : 'border-line-strong/60 hover:border-line-strong',
      )}
    >
      <input
        type="radio"
        name={name}
        value={order}
        checked={chosen}
        className="mt-0.5 size-4 shrink-0 accent-accent"
        onChange={onChoose}
      />
      <span className="min-w-0">
        <span className="block font-medium">{t(`orders.${order}`)}</span>
        {dates.map(({ cell, day }) => (
          <span key={cell} className="mt-1 block text-[0.8125rem] break-words text-muted">
            {cell} → {day === null ? t('unreadableDate') : words(day)}
          </span>
        ))}
      </span>
    </label>
  );
}

interface OrderProps {
  readonly plan: ImportPlan;
  readonly order: DateOrder;
  readonly chosen: boolean;
  readonly name: string;
  readonly onChoose: () => void;
}

function DateChoice({ plan, chosen, onChange }: Props) {
  const t = useTranslations('importing');
  const words = useDayInWords();
  const name = useId();
  const { dates } = plan;
  if (!dates) return null;
  if (dates.swappable === 0) {
    const read = writtenDates(plan, dates.order).slice(0, SAMPLES);
    return (
      <div>
        <p className="text-[0.8125rem] font-medium">{t('dates')}</p>
        {read.map(({ cell, day }) => (
          <p key={cell} className="mt-1 text-[0.8125rem] break-words text-muted">
            {cell} → {day === null ? t('unreadableDate') : words(day)}
          </p>
        ))}
      </div>
    );
  }
  const orders: readonly DateOrder[] = dates.order === 'ymd' ? ['dmy', 'mdy', 'ymd'] : ['dmy', 'mdy'];
  return (
    <fieldset>
      <legend className="text-[0.8125rem] font-medium">{t(dates.ambiguous ? 'dateOrderAsked' : 'dateOrder')}</legend>
      <p className="mt-0.5 text-[0.8125rem] text-muted">{t(`settledBy.${dates.by}`)}</p>
      <div className="mt-2 grid gap-3 sm:grid-cols-2">
        {orders.map((order) => (
          <OrderOption
            key={order}
            plan={plan}
            order={order}
            chosen={(chosen.dateOrder ?? dates.order) === order}
            name={name}
            onChoose={() => onChange({ dateOrder: order })}
          />
        ))}
      </div>
    </fieldset>
  );
}

function ScaleChoice({ plan, chosen, onChange }: Props) {
  const t = useTranslations('importing');
  const id = useId();
  const { rating } = plan;
  if (!rating) return null;
  const known: readonly string[] = RATING_SCALES;
  const scales = known.includes(rating.scale) ? known : [rating.scale, ...known];
  const labelOf = (scale: string) =>
    scale === 'nps' || scale === 'updown' || scale === 'good-bad'
      ? t(`scales.${scale}`)
      : t('scaleFromTo', fromTo(scale));
  return (
    <div>
      <label htmlFor={id} className="text-[0.8125rem] font-medium">
        {t('ratingScale')}
      </label>
      <p className="mt-0.5 mb-2 text-[0.8125rem] text-muted">
        {t(rating.open && rating.by === 'values' ? 'scaleFits' : `settledBy.${rating.by}`)}
      </p>
      <Choice
        id={id}
        value={chosen.ratingScale ?? rating.scale}
        options={scales.map((scale) => ({ value: scale, label: labelOf(scale) }))}
        className="w-full max-w-xs"
        onChange={(event) => {
          const ratingScale = RATING_SCALES.find((scale) => scale === event.target.value);
          if (ratingScale) onChange({ ratingScale });
        }}
      />
    </div>
  );
}

function fromTo(scale: string): { from: number; to: number } {
  const [from = '', to = ''] = scale.split('-');
  return { from: Number(from), to: Number(to) };
}

/** How the dates and ratings are read, shown by what they become, and the choice where the file does not decide it. */
export function ReadingChoices(props: Props) {
  const t = useTranslations('importing');
  if (!props.plan.dates && !props.plan.rating) return null;
  return (
    <Panel title={t('reading')} hint={t('readingHint')}>
      <div className="space-y-6">
        <DateChoice {...props} />
        <ScaleChoice {...props} />
      </div>
    </Panel>
  );
}
