'use client';

import { useTranslations } from 'use-intl';
import { inputClass } from '../../_ui/text-field';
import { useWeightWords } from './use-weight-words';

const MOST = 4;
const STEP = 0.5;

interface Props {
  readonly entry: string;
  readonly weight: number;
  readonly disabled: boolean;
  readonly onChange: (weight: number) => void;
}

const within = (weight: number): number => Math.max(-MOST, Math.min(MOST, Math.round(weight * 10) / 10));

/** A weight, by sliding or by its figure, with the word for it. */
export function WeightField({ entry, weight, disabled, onChange }: Props) {
  const t = useTranslations('vocabulary');
  const words = useWeightWords();
  return (
    <div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <div className="min-w-56 flex-1">
          <input
            type="range"
            min={-MOST}
            max={MOST}
            step={STEP}
            value={weight}
            disabled={disabled}
            aria-label={t('weight.label', { entry })}
            aria-valuetext={`${words.figure(weight)}, ${words.word(weight)}`}
            onChange={(event) => onChange(within(event.target.valueAsNumber))}
            className="weight-slider"
          />
          <div aria-hidden="true" className="mt-1.5 flex justify-between text-xs text-muted">
            <span>{t('weight.veryBad')}</span>
            <span>{t('weight.nothing')}</span>
            <span>{t('weight.veryGood')}</span>
          </div>
        </div>
        <div className="flex items-center gap-3">
          <input
            type="number"
            inputMode="decimal"
            min={-MOST}
            max={MOST}
            step={0.1}
            value={weight}
            disabled={disabled}
            aria-label={t('weight.number')}
            onChange={(event) => {
              if (!Number.isNaN(event.target.valueAsNumber)) onChange(within(event.target.valueAsNumber));
            }}
            className={`${inputClass} figures !w-20`}
          />
          <output className="min-w-24 text-[0.8125rem] text-muted">{words.word(weight)}</output>
        </div>
      </div>
    </div>
  );
}
