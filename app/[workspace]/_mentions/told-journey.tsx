'use client';

import { clsx } from 'clsx';
import { useTranslations } from 'use-intl';
import { prepareToldJourney, type JourneyStep } from '@/lib/charts/prepare-told-journey';
import type { ToldJourney as Journey } from '@/lib/domain/told-journey';
import { Badge, PolaritySign } from '../../_ui/marks';
import { Panel } from '../../_ui/panel';
import { useNames } from '../../_ui/use-names';

function Step({ step, isSolved }: { readonly step: JourneyStep; readonly isSolved: boolean }) {
  const t = useTranslations('mentions');
  const shell = useTranslations('shell');
  const names = useNames();
  return (
    <li className="group relative flex gap-4 pb-5 last:pb-0">
      <span
        aria-hidden="true"
        className="absolute top-7 bottom-0 left-3.5 w-px -translate-x-1/2 bg-line group-last:hidden"
      />
      <span
        className={clsx(
          'figures grid size-7 shrink-0 place-items-center rounded-full border text-[0.8125rem] font-medium',
          step.isRoot ? 'border-danger bg-danger-soft text-danger' : 'border-line bg-surface text-muted',
        )}
      >
        {step.order}
      </span>
      <div className="min-w-0 pt-0.5">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <span className="font-medium">{names.touchpoint(step.touchpoint)}</span>
          <span className={step.outcome === 'solved' ? 'text-good' : 'text-muted'}>
            {t(`outcomes.${step.outcome}`)}
            {step.polarity ? (
              <span className="ml-1.5">
                <PolaritySign polarity={step.polarity} label={shell(step.polarity)} />
              </span>
            ) : null}
          </span>
          {step.times > 1 ? <span className="figures text-muted">{t('times', { times: step.times })}</span> : null}
          {step.isRoot ? <Badge tone="danger">{t('began')}</Badge> : null}
          {step.isEnd ? (
            <Badge tone={isSolved ? 'good' : 'neutral'}>{t(isSolved ? 'solvedAt' : 'endedAt')}</Badge>
          ) : null}
        </p>
        <p className="mt-0.5 text-[0.8125rem] break-words text-muted">
          «{step.text}»{step.outcomeWords ? ` … «${step.outcomeWords.text}»` : ''}
        </p>
      </div>
    </li>
  );
}

/** The way the customer tells they went, from the place where it began. */
export function ToldJourney({ journey }: { readonly journey: Journey }) {
  const t = useTranslations('mentions');
  return (
    <Panel
      title={t('journey')}
      hint={t(journey.solved ? 'journeySolved' : 'journeyUnsolved', { count: journey.count })}
    >
      <ol>
        {prepareToldJourney(journey).map((step) => (
          <Step key={step.order} step={step} isSolved={journey.solved} />
        ))}
      </ol>
    </Panel>
  );
}
