import type { Driver, Touchpoint } from '@/lib/domain/taxonomy';
import type { ClassLine } from './class-table';

/** The reasons of the airline set, without "Can't Tell". */
export const AIRLINE_REASONS = [
  'Bad Flight',
  'Cancelled Flight',
  'Customer Service Issue',
  'Damaged Luggage',
  'Flight Attendant Complaints',
  'Flight Booking Problems',
  'Late Flight',
  'Lost Luggage',
  'longlines',
] as const;
export type AirlineReason = (typeof AIRLINE_REASONS)[number];

const CANCELLED = 'cancel*';
const DAMAGED = 'damag*, broke*, ruin*, destroy*, ripped, torn, crack*, smash*, soak*, crush*';
const IN_LINE = 'line, lines, queue*, lineup*';
const TIME = 'wait*, hour*, hr, hrs, minute*, min, mins, delay*, late, sitting, sat';
/** People met at the flight itself: at the gate or on board. */
const AT_THE_FLIGHT = 'gate*, crew*, attendant*, steward*, pilot*, captain*, on board, onboard, cabin';
/** At the desk or in general, not on board. */
const ON_THE_GROUND = 'service, customer, agent*, rep, reps, representative*, desk, supervisor*';

const TRAVEL: readonly Driver[] = ['promise', 'effort', 'product'];
const CARE: readonly Driver[] = ['indifference', 'effort', 'trust'];
const GROUND: readonly Touchpoint[] = ['onboarding', 'store', 'staff', 'premises', 'self-service', 'delivery'];
const BOOKING: readonly Touchpoint[] = [
  'website',
  'app',
  'self-service',
  'ordering',
  'offer',
  'loyalty',
  'advertising',
];
const ON_BOARD: readonly Touchpoint[] = ['premises', 'delivery', 'onboarding'];
/** Of the things a passenger names, those met on board: a link or a form that does not work is none. */
const ABOARD =
  'food, meal*, drink*, snack*, water, coffee, wine*, beer*, seat*, wifi, screen*, tv*, movie*, film*, entertainment, sound, audio, headphone*, plug*, outlet*, usb, power';
const HELP: readonly Touchpoint[] = [
  ...(['phone', 'chat', 'email', 'social', 'support', 'repair'] as const),
  ...(['billing', 'refund', 'communication', 'product'] as const),
];

/** What a passenger's main reason is in the set's words. In order: the first line that fits. */
export const airlineReasons: readonly ClassLine<AirlineReason>[] = [
  { is: 'Damaged Luggage', drivers: ['promise', 'product'], touchpoints: ['belongings'], proof: [DAMAGED] },
  { is: 'Lost Luggage', drivers: 'any', touchpoints: ['belongings'] },
  { is: 'Cancelled Flight', drivers: TRAVEL, touchpoints: ['delivery', 'ordering'], proof: [CANCELLED] },
  { is: 'Cancelled Flight', drivers: 'any', touchpoints: ['cancellation'] },
  { is: 'longlines', drivers: ['effort'], touchpoints: [...GROUND, 'unspecified'], proof: [IN_LINE] },
  { is: 'longlines', drivers: ['effort'], touchpoints: ['onboarding'] },
  { is: 'Late Flight', drivers: ['promise', 'effort'], touchpoints: ['delivery'] },
  { is: 'Late Flight', drivers: ['effort'], touchpoints: ['unspecified', 'premises'], proof: [TIME] },
  { is: 'Flight Booking Problems', drivers: 'any', touchpoints: BOOKING },
  { is: 'Bad Flight', drivers: ['product', 'price', 'promise'], touchpoints: ON_BOARD },
  { is: 'Bad Flight', drivers: ['product', 'price', 'promise'], touchpoints: ['product'], proof: [ABOARD] },
  { is: 'Flight Attendant Complaints', drivers: [...CARE, 'product'], touchpoints: ['staff'], proof: [AT_THE_FLIGHT] },
  { is: 'Customer Service Issue', drivers: 'any', touchpoints: ['staff'], proof: [ON_THE_GROUND] },
  { is: 'Flight Attendant Complaints', drivers: [...CARE, 'product'], touchpoints: ['staff'] },
  { is: 'Customer Service Issue', drivers: 'any', touchpoints: HELP },
  { is: 'Customer Service Issue', drivers: [...CARE, 'promise'], touchpoints: 'any' },
];
