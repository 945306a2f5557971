import type { Patch } from '../../_data/filter-params';
import type { Counting } from '@/lib/charts/prepare-shares';
import type { Population } from '@/lib/domain/question';
import type { Driver, Touchpoint } from '@/lib/domain/taxonomy';

export interface Selection {
  readonly population: Population;
  readonly driver?: Driver;
  readonly touchpoint?: Touchpoint;
  /** `single`: only the mentions counted under it. */
  readonly counting: Counting;
}

/** The filters that select the mentions a share was counted from: a complaint, of those who leave where it says so. */
export function mentionsOf({ population, driver, touchpoint, counting }: Selection): Patch {
  const named = driver !== undefined || touchpoint !== undefined;
  return {
    ...(driver === undefined ? {} : { driver }),
    ...(touchpoint === undefined ? {} : { touchpoint }),
    ...(named || population === 'negative' ? { polarity: 'negative' } : {}),
    ...(named && counting === 'single' ? { primary: 'true' } : {}),
    ...(population === 'leaving' ? { leaving: 'leaving' } : {}),
  };
}
