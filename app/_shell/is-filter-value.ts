import { MENTION_KINDS } from '@/lib/domain/mention';
import { DRIVERS, LEAVING_SIGNALS, POLARITIES, STAGES, TOUCHPOINTS } from '@/lib/domain/taxonomy';
import { STANDINGS } from '@/lib/domain/standing';
import type { FilterKey } from '../_data/filter-params';

/** The filters whose values are fixed. */
export const FIXED_VALUES: Readonly<Partial<Record<FilterKey, readonly string[]>>> = {
  driver: DRIVERS,
  touchpoint: TOUCHPOINTS,
  stage: STAGES,
  polarity: POLARITIES,
  primary: ['true', 'false'],
  leaving: LEAVING_SIGNALS,
  standing: STANDINGS,
  kind: MENTION_KINDS,
  rating: ['5', '4', '3', '2', '1'],
};

const LONGEST = 500;

/** Whether a filter may hold this value at all; one that takes any words takes no whole page. */
export function isFilterValue(key: FilterKey, value: string): boolean {
  return FIXED_VALUES[key]?.includes(value) ?? value.length <= LONGEST;
}
