'use client';

import { useTranslations } from 'use-intl';
import { DRIVERS, LEAVING_KINDS, POLARITIES, SUB_REASONS, TOUCHPOINTS } from '@/lib/domain/taxonomy';
import { LabelledChoice } from '../../_ui/choice';
import { Segmented } from '../../_ui/segmented';
import { useNames } from '../../_ui/use-names';
import { type CueMeaning, UNSAID } from './cue-meaning';

interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
}

interface PickProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly Option<T>[];
  readonly onPick: (value: T) => void;
}

/** A labelled choice of a few words of the vocabulary. */
function Pick<T extends string>({ label, value, options, onPick }: PickProps<T>) {
  return (
    <div className="min-w-40 flex-1 sm:max-w-64">
      <LabelledChoice
        label={label}
        value={value}
        options={options}
        className="w-full"
        onChange={({ target }) => {
          const chosen = options.find((option) => option.value === target.value);
          if (chosen) onPick(chosen.value);
        }}
      />
    </div>
  );
}

interface Props {
  readonly meaning: CueMeaning;
  readonly onChange: (change: Partial<CueMeaning>) => void;
}

const PLACES = TOUCHPOINTS.filter((one) => one !== 'unspecified');

function ReasonFields({ meaning, onChange }: Props) {
  const t = useTranslations('vocabulary');
  const cause = useTranslations('cause');
  const names = useNames();
  const { driver, polarity, subReason, touchpoint } = meaning;
  return (
    <>
      <Pick
        label={t('own.driver')}
        value={driver}
        options={DRIVERS.map((value) => ({ value, label: names.driver(value) }))}
        onPick={(value) => onChange({ driver: value })}
      />
      {driver === 'circumstance' ? null : (
        <Pick
          label={t('own.polarity')}
          value={polarity}
          options={POLARITIES.map((value) => ({
            value,
            label: t(value === 'negative' ? 'own.complaint' : 'own.praise'),
          }))}
          onPick={(value) => onChange({ polarity: value })}
        />
      )}
      {driver === 'indifference' && polarity === 'negative' ? (
        <Pick
          label={t('own.subReason')}
          value={subReason}
          options={[
            { value: UNSAID, label: t('own.subReasonAny') },
            ...SUB_REASONS.map((value) => ({ value, label: cause(`subReasons.${value}`) })),
          ]}
          onPick={(value) => onChange({ subReason: value })}
        />
      ) : null}
      <Pick
        label={t('own.touchpoint')}
        value={touchpoint}
        options={[
          { value: UNSAID, label: t('own.touchpointAny') },
          ...PLACES.map((value) => ({ value, label: names.touchpoint(value) })),
        ]}
        onPick={(value) => onChange({ touchpoint: value })}
      />
    </>
  );
}

function PlaceFields({ meaning, onChange }: Props) {
  const t = useTranslations('vocabulary');
  const names = useNames();
  return (
    <>
      <Pick
        label={t('own.touchpoint')}
        value={meaning.place}
        options={PLACES.map((value) => ({ value, label: names.touchpoint(value) }))}
        onPick={(place) => onChange({ place })}
      />
      <Pick
        label={t('own.judged')}
        value={meaning.judged}
        options={[
          { value: UNSAID, label: t('own.judgedNone') },
          ...DRIVERS.map((value) => ({ value, label: names.driver(value) })),
        ]}
        onPick={(judged) => onChange({ judged })}
      />
    </>
  );
}

/** What an own phrase says: a reason, a place, or that someone leaves. */
export function CueMeaningFields({ meaning, onChange }: Props) {
  const t = useTranslations('vocabulary');
  const mentions = useTranslations('mentions');
  return (
    <div className="space-y-4">
      <div>
        <p className="mb-1.5 text-[0.8125rem] font-medium">{t('own.says')}</p>
        <Segmented
          label={t('own.says')}
          value={meaning.says}
          options={[
            { value: 'driver', label: t('own.saysDriver') },
            { value: 'place', label: t('own.saysPlace') },
            { value: 'leaving', label: t('own.saysLeaving') },
          ]}
          onChange={(says) => onChange({ says })}
        />
      </div>
      <div className="flex flex-wrap gap-3">
        {meaning.says === 'driver' ? <ReasonFields meaning={meaning} onChange={onChange} /> : null}
        {meaning.says === 'place' ? <PlaceFields meaning={meaning} onChange={onChange} /> : null}
        {meaning.says === 'leaving' ? (
          <Pick
            label={t('own.kind')}
            value={meaning.kind}
            options={LEAVING_KINDS.map((value) => ({ value, label: mentions(`leavingKinds.${value}`) }))}
            onPick={(kind) => onChange({ kind })}
          />
        ) : null}
      </div>
    </div>
  );
}
