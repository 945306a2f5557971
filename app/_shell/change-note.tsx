'use client';

import { clsx } from 'clsx';
import { useTranslations } from 'use-intl';
import type { Change } from '@/lib/domain/answers';
import type { Share } from '@/lib/domain/question';
import { POINTS, useFigures } from '../_ui/use-figures';

/** As many as are shown: an interval that reads “… to 0.0” must not claim a direction. */
const shown = (value: number) => Math.round(value * POINTS * 10);

interface Props {
  readonly change: Change;
  /** In few words, under a heading that says what is compared. */
  readonly brief?: boolean;
  readonly className?: string;
}

/** A change in points with its interval; no direction is claimed when the interval holds zero. */
export function ChangeNote({ change, brief = false, className }: Props) {
  const t = useTranslations('cause');
  const figures = useFigures();
  const clear = shown(change.low) > 0 || shown(change.high) < 0;
  const key = !clear ? 'changeUnclear' : change.difference > 0 ? 'changeUp' : 'changeDown';
  return (
    <p
      className={clsx(
        'figures mt-1 text-[0.8125rem]',
        !clear ? 'text-muted' : change.difference > 0 ? 'text-danger' : 'text-good',
        className,
      )}
    >
      {clear ? <span aria-hidden="true">{change.difference > 0 ? '↑ ' : '↓ '}</span> : null}
      {t(brief ? `brief.${key}` : key, {
        points: figures.decimal(Math.abs(change.difference) * POINTS, 1),
        low: figures.points(change.low),
        high: figures.points(change.high),
      })}
    </p>
  );
}

/** The change of a share in few words, below its bar in a row of a grid; nothing where there is none, or too little to tell. */
export function RowChange({ change, share }: { readonly change: Change | null; readonly share: Share }) {
  if (change === null || share.tooFew) return null;
  return <ChangeNote brief change={change} className="order-4 col-span-2 mt-0! sm:order-none sm:col-start-2" />;
}
