'use client';

import { useTranslations } from 'use-intl';
import type { Driver, Polarity, Touchpoint } from '@/lib/domain/taxonomy';
import { DriverDot, PolaritySign } from './marks';
import { useNames } from './use-names';

interface Props {
  readonly opinion: { readonly driver: Driver; readonly touchpoint: Touchpoint; readonly polarity: Polarity };
}

/** What an opinion says and of which touchpoint, signed by its driver and its pole. */
export function OpinionName({ opinion: { driver, touchpoint, polarity } }: Props) {
  const t = useTranslations('shell');
  const names = useNames();
  return (
    <>
      <DriverDot driver={driver} />
      <PolaritySign polarity={polarity} label={t(polarity)} />
      {names.pole(driver, polarity === 'positive')} · {names.touchpoint(touchpoint)}
    </>
  );
}
