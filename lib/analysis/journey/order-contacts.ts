import { signsNear, type Sign } from './find-signs';
import type { OrderSign } from './journey-words';
import type { Step } from './tell-contacts';

/** Words between a sign of order and the contact it orders. */
const REACH = 6;
/** Words of the longest sign of order. */
const LONGEST = 6;

/** The sign of order that stands in a contact or leads to it, in its clause or the one before; else right behind it. */
export function orderSignOf(step: Step, signs: readonly Sign[], wanted: readonly OrderSign[]): Sign | null {
  let nearest: Sign | null = null;
  for (const sign of signsNear(signs, step.from, step.to + 2, REACH + LONGEST)) {
    if (sign.kind !== 'order' || !wanted.includes(sign.order) || sign.sentence !== step.sentence) continue;
    const isInside = sign.from >= step.from && sign.to <= step.to;
    const isLeading = sign.to <= step.from && step.from - sign.to <= REACH && step.clause - sign.clause <= 1;
    const isBehind = sign.from >= step.to && sign.clause === step.clause;
    if (isInside || isLeading || (isBehind && nearest === null)) nearest = sign;
  }
  return nearest;
}

/** Puts contacts, told in the order of the text, into the order they happened: "I went to the branch after calling". */
export function orderContacts(told: readonly Step[], signsOf: (step: Step) => readonly Sign[]): Step[] {
  const ordered: Step[] = [];
  /** First told of the sentence. */
  let first: Step | null = null;
  let moved: Step | null = null;
  for (const [at, step] of told.entries()) {
    const previous = told[at - 1];
    const isLedBy = (order: OrderSign): boolean => isLed(step, previous, signsOf(step), order);
    if (first === null || !areInOneSentence(first, step)) {
      first = null;
      moved = null;
    }
    const goesOn = moved !== null && moved === previous && !step.isAct;
    const isSwapped =
      previous !== undefined && first === previous && isLed(previous, told[at - 2], signsOf(previous), 'before');
    let before: Step | null = null;
    if (isLedBy('earlier')) before = ordered[0] ?? null;
    else if (goesOn || (first !== null && isLedBy('after'))) before = first;
    else if (isSwapped) before = previous;
    if (before === null) ordered.push(step);
    else {
      ordered.splice(ordered.lastIndexOf(before), 0, step);
      moved = step;
    }
    first ??= step;
  }
  return ordered;
}

const areInOneSentence = (a: Step, b: Step): boolean => a.part === b.part && a.sentence === b.sentence;

/** Does such a sign stand in a contact or before it in its clause, with no other contact in between? */
function isLed(step: Step, previous: Step | undefined, signs: readonly Sign[], order: OrderSign): boolean {
  const sign = orderSignOf(step, signs, [order]);
  if (sign === null || sign.clause !== step.clause || sign.from >= step.to) return false;
  return previous === undefined || !areInOneSentence(previous, step) || previous.from < sign.from;
}
