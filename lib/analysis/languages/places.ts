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

/** Places where somebody looks after a customer or what is theirs. */
export const LOOKED_AFTER: readonly Touchpoint[] = [
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
];

/** Places where a customer may be cared for or not. */
export const ANYWHERE: readonly Touchpoint[] = [...LOOKED_AFTER, 'delivery', 'communication', 'cancellation'];
