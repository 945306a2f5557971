'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'use-intl';
import { DRIVERS, TOUCHPOINTS, type Driver, type Touchpoint } from '@/lib/domain/taxonomy';
import { usePageSearch } from '../../_shell/use-page-search';
import { Choice } from '../../_ui/choice';
import { useCauseNames } from './use-cause-names';

interface Props {
  readonly driver: Driver | 'all';
  readonly touchpoint: Touchpoint | 'all';
}

/** Walks to another cause; “all” opens either side. */
export function CausePicker({ driver, touchpoint }: Props) {
  const t = useTranslations('cause');
  const router = useRouter();
  const names = useCauseNames();
  const { to } = usePageSearch();
  const go = (nextDriver: string, nextTouchpoint: string) => router.push(to(`/causes/${nextDriver}/${nextTouchpoint}`));
  return (
    <div className="mb-6 grid grid-cols-2 gap-2 sm:flex">
      <Choice
        aria-label={t('pickDriver')}
        value={driver}
        onChange={(event) => go(event.target.value, touchpoint)}
        options={(['all', ...DRIVERS] as const).map((value) => ({ value, label: names.driverName(value) }))}
      />
      <Choice
        aria-label={t('pickTouchpoint')}
        value={touchpoint}
        onChange={(event) => go(driver, event.target.value)}
        options={(['all', ...TOUCHPOINTS] as const).map((value) => ({ value, label: names.touchpointName(value) }))}
      />
    </div>
  );
}
