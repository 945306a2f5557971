'use client';

import { useTranslations } from 'use-intl';
import type { Change } from '@/lib/domain/answers';
import { useFigures } from '../_ui/use-figures';

const POINTS = 100;

/** A change in points with its interval; no direction is claimed when the interval holds zero. */
export function ChangeNote({ change }: { readonly change: Change }) {
  const t = useTranslations('cause');
  const figures = useFigures();
  const points = (value: number) => figures.signed(value * POINTS, 1);
  const clear = change.low > 0 || change.high < 0;
  const key = !clear ? 'changeUnclear' : change.difference > 0 ? 'changeUp' : 'changeDown';
  return (
    <p
      className={`figures mt-1 text-[0.8125rem] ${clear ? (change.difference > 0 ? 'text-danger' : 'text-good') : 'text-muted'}`}
    >
      {clear ? <span aria-hidden="true">{change.difference > 0 ? '↑ ' : '↓ '}</span> : null}
      {t(key, {
        points: figures.decimal(Math.abs(change.difference) * POINTS, 1),
        low: points(change.low),
        high: points(change.high),
      })}
    </p>
  );
}
