import type { ContactOutcome } from '@/lib/domain/told-journey';
import type { Touchpoint } from '@/lib/domain/taxonomy';
import type { ReadPart } from '../types';
import { signsNear, type Sign } from './find-signs';
import { giveOutcomes } from './give-outcomes';

/** A place of the telling: a contact, or one that was not the customer's and takes what came of it with it. */
export interface Step {
  readonly part: ReadPart;
  readonly from: number;
  readonly to: number;
  readonly clause: number;
  readonly sentence: number;
  readonly touchpoint: Touchpoint;
  /** What the customer did, as against a place that is only named. */
  readonly isAct: boolean;
  /** Never happened, or happened to somebody else. */
  readonly isVoid: boolean;
  /** Offset where the text that speaks of it ends: at the next one told, whoever's it was. */
  until: number;
  outcome: ContactOutcome;
  outcomeSign: Sign | null;
}

const DENIED_REACH = 2;
const SUPPOSED_REACH = 4;
/** Words between the customer named and what they did: "I then spent an hour". */
const SUBJECT_REACH = 6;
/** Words between being sent and the place. */
const SENT_REACH = 3;
/** No sign that bears on a contact begins further before it. */
const LOOK_BACK = 16;

/** The contacts that a part may tell of, in the order of the text, each with what came of it. */
export function tellContacts(part: ReadPart, signs: readonly Sign[], needsSubject: boolean): Step[] {
  const steps: Step[] = [];
  for (const sign of signs) {
    if (sign.kind !== 'act' && sign.kind !== 'place') continue;
    const previous = steps.at(-1);
    const isInside = previous !== undefined && previous.to >= sign.to;
    const before = signsNear(signs, sign.from, sign.from, LOOK_BACK).filter(({ clause }) => clause === sign.clause);
    const isAct = sign.kind === 'act';
    if (isInside || (!isAct && isSentTo(sign, before))) continue;
    const { from, to, clause, sentence, touchpoint } = sign;
    const isOthers = needsSubject ? isAct && lacksOwner(sign, before, previous, part) : hasOtherOwner(before);
    const isVoid = isOthers || isUnreal(sign, isAct, before);
    const place = { part, from, to, clause, sentence, touchpoint, isAct, isVoid };
    steps.push({ ...place, until: part.source.length, outcome: 'neutral', outcomeSign: null });
  }
  giveOutcomes(steps, signs);
  const told = steps.filter((step) => step.isAct || step.isVoid || step.outcome !== 'neutral');
  for (const [at, step] of told.entries()) step.until = startOf(told[at + 1]) ?? step.until;
  return told;
}

const startOf = (step: Step | undefined): number | undefined => step?.part.tokens.starts[step.from];

/** "They told me to go to the branch": where the customer is sent to is no contact yet. */
const isSentTo = (place: Sign, before: readonly Sign[]): boolean =>
  before.some((sign) => {
    if (sign.kind !== 'outcome' || sign.outcome !== 'passed-on') return false;
    return place.from - sign.to <= SENT_REACH;
  });

/** Denied, or only wished, planned or supposed. */
function isUnreal(sign: Sign, isAct: boolean, before: readonly Sign[]): boolean {
  return before.some((other) => {
    const words = sign.from - other.to;
    if (other.kind === 'supposed') return words <= SUPPOSED_REACH;
    if (other.kind !== 'denied' || !isAct || words < 0 || words > DENIED_REACH) return false;
    return !before.some(({ kind, from }) => kind === 'own' && from >= other.to);
  });
}

const hasOtherOwner = (before: readonly Sign[]): boolean => before.some(({ kind }) => kind === 'others');

/** Where verbs need a subject: is it somebody else, or nobody the text names? "Then called" goes on with the one before. */
function lacksOwner(act: Sign, before: readonly Sign[], previous: Step | undefined, { tokens }: ReadPart): boolean {
  const first = tokens.textAt(act.from);
  if (first === 'i' || first === 'we') return false;
  const nearest = before.findLast(({ kind }) => kind === 'own' || kind === 'others');
  if (nearest !== undefined) return nearest.kind === 'others' || act.from - nearest.to > SUBJECT_REACH;
  for (let at = act.from - 1; at >= act.from - LOOK_BACK && tokens.clauseOf[at] === act.clause; at -= 1) {
    const isLight = before.some(({ kind, from, to }) => kind === 'light' && from <= at && at < to);
    if (!isLight && tokens.textAt(at).length > 1) return true;
  }
  return previous !== undefined && previous.sentence === act.sentence && previous.isAct && previous.isVoid;
}
