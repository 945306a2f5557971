import { useLocale } from 'use-intl';
import {
  driverEntries,
  stageNames,
  touchpointEntries,
  type Driver,
  type Stage,
  type Touchpoint,
} from '@/lib/domain/taxonomy';

/** Names of the vocabulary in the reader's language. */
export function useNames() {
  const locale = useLocale();
  return {
    driver: (driver: Driver) => driverEntries[driver].name[locale],
    complaint: (driver: Driver) => driverEntries[driver].negative[locale],
    /** Name of the pole an opinion takes; `circumstance` has no positive one. */
    pole: (driver: Driver, positive: boolean) =>
      (positive ? driverEntries[driver].positive : driverEntries[driver].negative)?.[locale] ??
      driverEntries[driver].name[locale],
    about: (driver: Driver) => driverEntries[driver].description[locale],
    touchpoint: (touchpoint: Touchpoint) => touchpointEntries[touchpoint].name[locale],
    stage: (stage: Stage) => stageNames[stage][locale],
  };
}
