import type { Touchpoint } from '@/lib/domain/taxonomy';

/** Places where a customer meets people, whatever the language: where named, what is told happened there. */
export const PEOPLE: readonly Touchpoint[] = [
  'staff',
  'phone',
  'chat',
  'email',
  'social',
  'support',
  'repair',
  'store',
  'onboarding',
  'communication',
];

/** Places where a customer may be cared for or not. */
export const ANYWHERE: readonly Touchpoint[] = [
  'staff',
  'phone',
  'chat',
  'email',
  'social',
  'support',
  'repair',
  'refund',
  'billing',
  'store',
  'onboarding',
  'belongings',
  'delivery',
  'communication',
  'cancellation',
];
