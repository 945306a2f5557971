import type { ToldContact, ToldJourney, ToldWords } from '@/lib/domain/told-journey';
import type { Polarity, Touchpoint } from '@/lib/domain/taxonomy';
import type { AnalysedLanguage, ReadOpinion, ReadPart } from '../types';
import { textOf } from '../opinions/clause-matches';
import { findSigns, journeyWords, signsNear, type Sign } from './find-signs';
import { originOf } from './find-origin';
import { joinContacts, WITH_PEOPLE } from './join-contacts';
import { orderContacts, orderSignOf } from './order-contacts';
import { tellContacts, type Step } from './tell-contacts';

/** Words between a contact and how often it was made. */
const TIMES_REACH = 6;

/**
 * Reads the way a customer tells they went ("web → call centre closed → e-mail → branch"): the contacts with what came
 * of each, where it began and where it ended. Only what the customer did counts: no wish, no plan, nobody else's way.
 * Journey mapping with touchpoint and outcome, as in Lemon & Verhoef 2016.
 * @returns null where the text does not tell of contacts at two places.
 */
export function readJourney(
  parts: readonly ReadPart[],
  language: AnalysedLanguage,
  opinions: readonly ReadOpinion[],
): ToldJourney | null {
  const signs = new Map<ReadPart, readonly Sign[]>();
  const told: Step[] = [];
  for (const part of parts) {
    const found = findSigns(part, language);
    signs.set(part, found);
    told.push(...tellContacts(part, found, journeyWords[language].needsSubject));
  }
  const signsOf = ({ part }: Step): readonly Sign[] => signs.get(part) ?? [];
  const real = told.filter(({ isVoid }) => !isVoid);
  const contacts = joinContacts(orderContacts(real, signsOf), signsOf);
  const origin = originOf(contacts, opinions);
  if (!isJourney(contacts, origin, signsOf)) return null;
  const steps = contacts.map((step) => tell(step, signsOf(step), opinions));
  const withOrigin = origin === null ? steps : insertOrigin(steps, origin);
  return summarise(withOrigin.map((contact, at) => ({ ...contact, order: at + 1 })));
}

/** A list of grievances is no journey: somebody must have acted, or the order must be told, or an end reached. */
function isJourney(
  contacts: readonly Step[],
  origin: ToldContact | null,
  signsOf: (step: Step) => readonly Sign[],
): boolean {
  const places = new Set<Touchpoint>(contacts.map(({ touchpoint }) => touchpoint));
  const acts = contacts.filter(({ isAct }) => isAct);
  if (origin !== null) return acts.some(({ outcome }) => outcome !== 'neutral') || acts.length > 1;
  if (places.size < 2) return false;
  if (acts.length > 0) return acts.length > 1 || contacts.some(({ outcome }) => outcome !== 'neutral');
  if (places.size > 2) return true;
  return contacts.some(
    (step) => step.outcome === 'solved' || orderSignOf(step, signsOf(step), ['first', 'next', 'last']) !== null,
  );
}

function tell(step: Step, signs: readonly Sign[], opinions: readonly ReadOpinion[]): ToldContact {
  const words = (place: { readonly from: number; readonly to: number }): ToldWords => ({
    ...textOf(step.part, place),
    in: step.part.in,
  });
  const order = orderSignOf(step, signs, ['first', 'next', 'last', 'again', 'before', 'after', 'earlier']);
  return {
    order: 0,
    touchpoint: step.touchpoint,
    outcome: step.outcome,
    polarity: polarityOf(step, opinions),
    times: timesOf(step, signs),
    ...words(step),
    outcomeWords: step.outcomeSign === null ? null : words(step.outcomeSign),
    orderWords: order === null ? null : words(order),
  };
}

/** What came of it tells whether a contact is blamed or praised; where that is not told, the strongest opinion does. */
function polarityOf(step: Step, opinions: readonly ReadOpinion[]): Polarity | null {
  if (step.outcome !== 'neutral') return step.outcome === 'solved' ? 'positive' : 'negative';
  const start = step.part.tokens.starts[step.from] ?? 0;
  let strongest: ReadOpinion | null = null;
  for (const opinion of opinions) {
    const cue = opinion.cues.find(({ role }) => role === 'driver') ?? opinion;
    if (opinion.in !== step.part.in || cue.start < start || cue.start >= step.until) continue;
    if (opinion.touchpoint !== step.touchpoint && !isOfPeople(opinion.touchpoint, step.touchpoint)) continue;
    if (strongest === null || Math.abs(opinion.score) > Math.abs(strongest.score)) strongest = opinion;
  }
  return strongest?.polarity ?? null;
}

/** What is said of people, where people are met. */
const isOfPeople = (said: Touchpoint, place: Touchpoint): boolean =>
  WITH_PEOPLE.includes(place) && (said === 'staff' || said === 'support' || said === 'unspecified');

function timesOf(step: Step, signs: readonly Sign[]): number {
  if (!step.isAct) return 1;
  const near = signsNear(signs, step.from, step.to + TIMES_REACH, TIMES_REACH);
  const said = near.find((sign) => sign.kind === 'times' && sign.clause === step.clause);
  return said?.kind === 'times' ? said.times : 1;
}

/** Puts what went wrong before the first contact told after it. */
function insertOrigin(contacts: readonly ToldContact[], origin: ToldContact): ToldContact[] {
  const at = contacts.findIndex((contact) => contact.in === origin.in && contact.start >= origin.start);
  const before = at < 0 ? 0 : at;
  return [...contacts.slice(0, before), origin, ...contacts.slice(before)];
}

function summarise(contacts: readonly ToldContact[]): ToldJourney | null {
  const root = contacts.find(({ polarity }) => polarity === 'negative') ?? contacts[0];
  const last = contacts.at(-1);
  if (root === undefined || last === undefined) return null;
  const decided = contacts.filter(({ outcome }) => outcome !== 'neutral').at(-1);
  const solved = decided?.outcome === 'solved';
  return {
    contacts,
    root: root.touchpoint,
    end: (solved ? decided : last).touchpoint,
    count: contacts.reduce((sum, { times }) => sum + times, 0),
    solved,
  };
}
