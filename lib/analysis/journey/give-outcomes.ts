import type { ContactOutcome } from '@/lib/domain/told-journey';
import { signsNear, type Sign } from './find-signs';
import type { OrderSign } from './journey-words';
import type { Step } from './tell-contacts';

/** Sentences over which what came of a contact may be told after it. */
const SENTENCES = 2;
/** Words between what came of it and a contact told after: "nobody answered when I called". */
const AHEAD = 8;
/** Words and contacts that a look back ("after the website failed") may stand from what it belongs to. */
const BACK = 40;
const CONTACTS_BACK = 8;

/** Gives every outcome told to the contact it is told of; steps and signs come in the order of the text. */
export function giveOutcomes(steps: readonly Step[], signs: readonly Sign[]): void {
  let next = 0;
  for (const sign of signs) {
    while ((steps[next]?.from ?? Infinity) < sign.from) next += 1;
    if (sign.kind !== 'outcome') continue;
    const step = stepOf(sign, next, steps, signs);
    if (step !== null) takeOutcome(step, sign.outcome, sign);
  }
}

/** The last word stands; but "nobody answers: useless" says no more than that nobody answers. */
export function takeOutcome(step: Step, outcome: ContactOutcome, sign: Sign | null): void {
  if (outcome === 'neutral') return;
  if (outcome === 'failed' && step.outcome !== 'neutral' && step.outcome !== 'solved') return;
  step.outcome = outcome;
  step.outcomeSign = sign;
}

/** @param next index of the first step that begins at the sign or after it. */
function stepOf(sign: Sign, next: number, steps: readonly Step[], signs: readonly Sign[]): Step | null {
  const following = steps[next];
  const last = steps[next - 1];
  if (following !== undefined && following.to <= sign.to && !isPassedOn(sign)) return following;
  if (last !== undefined && last.clause === sign.clause) return last;
  if (following !== undefined && isTiedTo(following, sign, signs)) return following;
  if (last === undefined || sign.sentence - last.sentence > SENTENCES) return null;
  if (last.sentence === sign.sentence) return last;
  if (!last.isAct && !last.isVoid && last.outcome === 'neutral') return null;
  return isToldBack(last, signs) ? (mainActOf(last, next - 1, steps) ?? last) : last;
}

const isPassedOn = (sign: Sign): boolean => sign.kind === 'outcome' && sign.outcome === 'passed-on';

/** In one clause, or joined by a "when": what came of it is told before the contact. */
function isTiedTo(following: Step, sign: Sign, signs: readonly Sign[]): boolean {
  if (following.sentence !== sign.sentence || following.from - sign.to > AHEAD) return false;
  if (following.clause === sign.clause) return true;
  const between = signsNear(signs, sign.to, following.from + 1, 0);
  return following.clause - sign.clause === 1 && between.some((other) => isOrder(other, 'when'));
}

const isOrder = (sign: Sign, order: OrderSign): boolean => sign.kind === 'order' && sign.order === order;

/** "… after the website failed", "before that I had called": a look back, from which the telling returns. */
const isToldBack = (step: Step, signs: readonly Sign[]): boolean =>
  signsNear(signs, step.from, step.from + 1, BACK).some(
    (sign) => (isOrder(sign, 'after') || isOrder(sign, 'earlier')) && sign.sentence === step.sentence,
  );

/** What the sentence of a look back is about, or else what was told before it. */
function mainActOf(step: Step, at: number, steps: readonly Step[]): Step | undefined {
  const before = steps.slice(Math.max(0, at - CONTACTS_BACK), at).filter(({ isAct }) => isAct);
  return before.find(({ sentence }) => sentence === step.sentence) ?? before.at(-1);
}
