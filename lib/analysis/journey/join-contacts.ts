import type { Touchpoint } from '@/lib/domain/taxonomy';
import type { Sign } from './find-signs';
import { takeOutcome } from './give-outcomes';
import { orderSignOf } from './order-contacts';
import type { Step } from './tell-contacts';

/** Places where people are met: a clerk named after one of these belongs to it. */
export const WITH_PEOPLE: readonly Touchpoint[] = [
  'store',
  'phone',
  'chat',
  'support',
  'onboarding',
  'repair',
  'staff',
];
/** "Customer service" after a channel of it is the same contact. */
const CHANNELS: readonly Touchpoint[] = ['phone', 'chat', 'email', 'social', 'support'];
const PEOPLE_REACH = 2;

/**
 * Joins what is told twice: the same place again without a word that it was a new attempt, the clerk of the branch just
 * told of, a place only named that has had its turn.
 */
export function joinContacts(steps: readonly Step[], signsOf: (step: Step) => readonly Sign[]): Step[] {
  const joined: Step[] = [];
  const firstAt = new Map<Touchpoint, Step>();
  for (const step of steps) {
    const same = sameContact(step, joined.at(-1), firstAt, signsOf(step));
    if (same === null) {
      joined.push(step);
      if (!firstAt.has(step.touchpoint)) firstAt.set(step.touchpoint, step);
    } else takeOutcome(same, step.outcome, step.outcomeSign);
  }
  return joined;
}

function sameContact(
  step: Step,
  last: Step | undefined,
  firstAt: ReadonlyMap<Touchpoint, Step>,
  signs: readonly Sign[],
): Step | null {
  if (last === undefined) return null;
  const isNew = orderSignOf(step, signs, step.isAct ? ['again', 'next', 'last'] : ['again', 'last']) !== null;
  const isNear = step.part === last.part && step.sentence - last.sentence <= PEOPLE_REACH;
  if (step.touchpoint === last.touchpoint) return isNew && step.isAct ? null : last;
  if (step.touchpoint === 'staff' && isNear && WITH_PEOPLE.includes(last.touchpoint)) return last;
  const isChannel = step.touchpoint === 'support' && CHANNELS.includes(last.touchpoint);
  if (isChannel && isNear && !isNew) return last;
  return step.isAct || isNew ? null : (firstAt.get(step.touchpoint) ?? null);
}
