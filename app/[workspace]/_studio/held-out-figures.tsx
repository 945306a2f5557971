'use client';

import { useTranslations } from 'use-intl';
import type { HeldOut, LearntFlip } from '@/lib/domain/learning';
import { Badge } from '../../_ui/marks';
import { POINTS, useFigures } from '../../_ui/use-figures';

const TONES = { helps: 'good', same: 'neutral', hurts: 'danger' } as const;

interface Props {
  readonly heldOut: HeldOut;
  readonly flips: readonly LearntFlip[];
}

/** Whether what was learnt helps, by people it was not learnt from, and what it would change. */
export function HeldOutFigures({ heldOut, flips }: Props) {
  const t = useTranslations('learning');
  const tones = useTranslations('mentions');
  const figures = useFigures();
  const { people, before, after, change, rightBefore, rightAfter, rankBefore, rankAfter, verdict } = heldOut;
  const f1 = (value: number) => figures.decimal(value * POINTS, 1);
  return (
    <div className="mt-3 rounded-lg bg-hover px-4 py-3 text-[0.8125rem]">
      <h4 className="text-muted">{t('heldOut')}</h4>
      <p className="mt-1">
        <Badge tone={TONES[verdict]}>{t(`verdict.${verdict}`)}</Badge>
      </p>
      <p className="figures mt-2">
        {t('figures', {
          people,
          before: f1(before),
          after: f1(after),
          change: figures.points(change.value),
          low: figures.points(change.low),
          high: figures.points(change.high),
        })}
      </p>
      <p className="figures mt-1">
        {t('right', { before: figures.percent(rightBefore, 1), after: figures.percent(rightAfter, 1) })}
        {rankBefore === null || rankAfter === null
          ? null
          : ` ${t('rank', { before: figures.decimal(rankBefore), after: figures.decimal(rankAfter) })}`}
      </p>
      <h4 className="mt-3 text-muted">{t('flips')}</h4>
      {flips.length === 0 ? <p className="mt-1">{t('noFlips')}</p> : null}
      <ul className="figures mt-1 flex flex-wrap gap-x-5 gap-y-1">
        {flips.map(({ from, to, n }) => (
          <li key={`${from} ${to}`}>{t('flip', { from: tones(`tones.${from}`), to: tones(`tones.${to}`), n })}</li>
        ))}
      </ul>
    </div>
  );
}
