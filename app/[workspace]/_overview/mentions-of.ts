import type { Patch } from '../../_data/filter-params';
import type { Counting } from '@/lib/charts/prepare-shares';
import type { Population } from '@/lib/domain/question';
import type { Driver, Touchpoint } from '@/lib/domain/taxonomy';

export interface Selection {
  readonly population: Population;
  /** Left out: every driver, since shares are counted without that filter. */
  readonly driver?: Driver;
  /** Null for a figure that counts without the touchpoint filter; left out where it counts with the address's own. */
  readonly touchpoint?: Touchpoint | null;
  /** `single`: only the mentions counted under it. */
  readonly counting: Counting;
}

/**
 * What to change in the address to list the mentions a share was counted from: a complaint, of those who leave where it
 * says so, beside the address's other filters.
 */
export function mentionsOf({ population, driver, touchpoint, counting }: Selection): Patch {
  const named = driver !== undefined || (touchpoint !== undefined && touchpoint !== null);
  return {
    driver: driver ?? null,
    ...(touchpoint === undefined ? {} : { touchpoint }),
    ...(named || population === 'negative' ? { polarity: 'negative' } : {}),
    ...(named && counting === 'single' ? { primary: 'true' } : {}),
    ...(population === 'leaving' ? { leaving: 'leaving' } : {}),
  };
}
