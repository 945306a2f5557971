'use client';

import { useTranslations } from 'use-intl';
import type { Driver, Touchpoint } from '@/lib/domain/taxonomy';
import { useNames } from '../../_ui/use-names';

/** How a cause is called when either part may be “all”. */
export function useCauseNames() {
  const t = useTranslations('cause');
  const names = useNames();
  const driverName = (driver: Driver | 'all') => (driver === 'all' ? t('allDrivers') : names.complaint(driver));
  const touchpointName = (touchpoint: Touchpoint | 'all') =>
    touchpoint === 'all' ? t('allTouchpoints') : names.touchpoint(touchpoint);
  return {
    driverName,
    touchpointName,
    title: (driver: Driver | 'all', touchpoint: Touchpoint | 'all') => {
      if (driver === 'all' && touchpoint === 'all') return t('all');
      if (driver === 'all') return touchpointName(touchpoint);
      if (touchpoint === 'all') return driverName(driver);
      return t('at', { driver: driverName(driver), touchpoint: touchpointName(touchpoint) });
    },
    about: (driver: Driver | 'all') => (driver === 'all' ? null : names.about(driver)),
  };
}
