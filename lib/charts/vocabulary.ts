import { DRIVERS, TOUCHPOINTS, type Driver, type Touchpoint } from '@/lib/domain/taxonomy';

export function isDriver(value: string): value is Driver {
  return DRIVERS.some((driver) => driver === value);
}

export function isTouchpoint(value: string): value is Touchpoint {
  return TOUCHPOINTS.some((touchpoint) => touchpoint === value);
}
