import type { ToldContact } from '@/lib/domain/told-journey';
import type { Driver, Touchpoint } from '@/lib/domain/taxonomy';
import type { ReadOpinion } from '../types';
import type { Step } from './tell-contacts';

/** Places where help is sought, as against those where something is bought, received or used. */
const HELP: readonly Touchpoint[] = ['phone', 'chat', 'email', 'social', 'support', 'store', 'staff', 'repair'];
/** Reasons that send a customer to seek help. */
const TROUBLE: readonly Driver[] = ['promise', 'product', 'trust', 'effort'];

/** Sentences between the trouble and the first contact about it: further off it is another matter. */
const REACH = 3;

/**
 * What went wrong before help was sought: the first complaint told before the first contact for help, at a place that
 * is no contact itself ("my parcel never came; I called …"). Null where a contact went wrong before, or none was sought.
 */
export function originOf(contacts: readonly Step[], opinions: readonly ReadOpinion[]): ToldContact | null {
  const help = contacts.find(({ touchpoint, isAct }) => isAct && HELP.includes(touchpoint));
  if (help === undefined) return null;
  const before = contacts.slice(0, contacts.indexOf(help));
  if (before.some(({ outcome }) => outcome !== 'neutral')) return null;
  const start = help.part.tokens.starts[help.from] ?? 0;
  const nearest = firstNear(help, start);
  const places = new Set(contacts.map(({ touchpoint }) => touchpoint));
  const trouble = opinions.find(
    ({ in: part, start: from, polarity, driver, touchpoint, cues }) =>
      part === help.part.in &&
      from >= nearest &&
      from < start &&
      polarity === 'negative' &&
      TROUBLE.includes(driver) &&
      touchpoint !== 'unspecified' &&
      !HELP.includes(touchpoint) &&
      !places.has(touchpoint) &&
      // "Useless" alone names no place; a broken promise is one wherever it was kept.
      (driver === 'promise' || cues.some(({ role }) => role === 'touchpoint')),
  );
  if (trouble === undefined) return null;
  const { in: part, touchpoint, cues } = trouble;
  const cue = cues.find(({ role }) => role === 'driver');
  const place = cues.find(({ role }) => role === 'touchpoint') ?? cue;
  if (cue === undefined || place === undefined || cue.start >= start) return null;
  return {
    order: 0,
    touchpoint,
    outcome: 'failed',
    polarity: 'negative',
    times: 1,
    in: part,
    start: place.start,
    end: place.end,
    text: place.text,
    outcomeWords: place === cue ? null : { in: part, start: cue.start, end: cue.end, text: cue.text },
    orderWords: null,
  };
}

/** Offset from which a complaint is near enough to a contact. */
function firstNear({ part, sentence }: Step, start: number): number {
  return sentence <= REACH ? 0 : Math.min(start, part.tokens.sentences.at(sentence - REACH).start);
}
