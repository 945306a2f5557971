import type { Patch } from '../../_data/filter-params';
import type { Population } from '@/lib/domain/question';
import type { Driver, Touchpoint } from '@/lib/domain/taxonomy';

export interface Selection {
  readonly population: Population;
  readonly driver?: Driver;
  readonly touchpoint?: Touchpoint;
}

/** The filters that select the mentions a share was counted from: a complaint, of those who leave where it says so. */
export function mentionsOf({ population, driver, touchpoint }: Selection): Patch {
  const named = driver !== undefined || touchpoint !== undefined;
  return {
    ...(driver === undefined ? {} : { driver }),
    ...(touchpoint === undefined ? {} : { touchpoint }),
    ...(named || population === 'negative' ? { polarity: 'negative' } : {}),
    ...(population === 'leaving' ? { leaving: 'leaving' } : {}),
  };
}
