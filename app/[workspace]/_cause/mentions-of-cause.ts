import type { CauseDetail } from '@/lib/domain/answers';
import type { Patch } from '../../_data/filter-params';

/**
 * What to change in the address to list a cause's mentions: those that complain of it, as the page counts them. Where the
 * address asks for praise alone it is kept, so that no complaints are listed that it leaves out.
 */
export function mentionsOfCause(
  { driver, touchpoint }: Pick<CauseDetail, 'driver' | 'touchpoint'>,
  params: URLSearchParams,
): Patch {
  const asked = params.getAll('polarity');
  return {
    driver: driver === 'all' ? null : driver,
    touchpoint: touchpoint === 'all' ? null : touchpoint,
    ...(asked.length === 0 || asked.includes('negative') ? { polarity: 'negative' } : {}),
  };
}
