import { PACK_PLACES } from '@/lib/analysis/packs/pack-touchpoints';
import { driverOf, isNegative, isPrimary, OPINION_CODES, touchpointOf } from '@/lib/domain/opinion-code';
import type { OpinionFilters, Question } from '@/lib/domain/question';
import { DRIVERS, LEAVING_SIGNALS, stageOf, TOUCHPOINTS } from '@/lib/domain/taxonomy';
import { selectsOpinions } from '../narrow';
import { type Mirror, NO_DAY, type Selection, WORD_DIMENSIONS } from './mirror';
import { onceFor } from './once-for';
import { withOnly } from './with-only';

type Test = (index: number) => boolean;

/** Which opinions are meant: 1 for each code that is, and for each place in a pack (0 none), where that matters. */
export interface Allowed {
  readonly codes: Uint8Array;
  readonly packPlaces: Uint8Array | null;
}

const PACK_PLACE_CODES = PACK_PLACES.length + 1;

/** The opinions that meet all the filters; null when none is set. */
export function opinionsThat(filters: OpinionFilters): Allowed | null {
  if (!selectsOpinions(filters)) return null;
  const { driver, touchpoint, packTouchpoint, stage, polarity, primary } = filters;
  const codes = new Uint8Array(OPINION_CODES);
  for (let code = 0; code < OPINION_CODES; code += 1) {
    const ofDriver = DRIVERS[driverOf(code)];
    const at = TOUCHPOINTS[touchpointOf(code)];
    if (!ofDriver || !at) continue;
    const stageAt = stageOf(at);
    const meets =
      (driver.length === 0 || driver.includes(ofDriver)) &&
      (touchpoint.length === 0 || touchpoint.includes(at)) &&
      (stage.length === 0 || (stageAt !== null && stage.includes(stageAt))) &&
      (polarity.length === 0 || polarity.includes(isNegative(code) ? 'negative' : 'positive')) &&
      (!primary || isPrimary(code));
    codes[code] = meets ? 1 : 0;
  }
  if (packTouchpoint.length === 0) return { codes, packPlaces: null };
  const packPlaces = new Uint8Array(PACK_PLACE_CODES);
  for (const id of packTouchpoint) packPlaces[PACK_PLACES.indexOf(id) + 1] = 1;
  // What no pack knows is no place at all, not "none".
  packPlaces[0] = 0;
  return { codes, packPlaces };
}

/** Whether a mention has an opinion that is allowed. */
export function hasOneOf({ starts, opinions, packPlaces }: Mirror, allowed: Allowed): Test {
  const { codes, packPlaces: places } = allowed;
  return (index) => {
    const end = starts[index + 1] ?? 0;
    for (let at = starts[index] ?? 0; at < end; at += 1) {
      if (codes[opinions[at] ?? 0] === 1 && (places === null || places[packPlaces[at] ?? 0] === 1)) return true;
    }
    return false;
  };
}

function dayTest({ days }: Mirror, { from, to }: Question): Test | null {
  if (from === null && to === null) return null;
  const first = Math.max(from ?? NO_DAY + 1, NO_DAY + 1);
  const last = to ?? Infinity;
  return (index) => (days[index] ?? NO_DAY) >= first && (days[index] ?? NO_DAY) <= last;
}

function testsOf(mirror: Mirror, question: Question, opinions: Allowed | null): Test[] {
  const tests: (Test | null)[] = [dayTest(mirror, question)];
  for (const name of WORD_DIMENSIONS) {
    const wanted: readonly string[] = question[name];
    if (wanted.length === 0) continue;
    const allowed = Uint8Array.from(mirror.dictionaries[name], (word) => (wanted.includes(word) ? 1 : 0));
    const codes = mirror.words[name];
    tests.push((index) => allowed[codes[index] ?? -1] === 1);
  }
  if (question.rating.length > 0) {
    const allowed = Uint8Array.from({ length: 6 }, (_, stars) => (question.rating.includes(stars) ? 1 : 0));
    tests.push((index) => allowed[mirror.stars[index] ?? 0] === 1);
  }
  if (question.leaving.length > 0) {
    const allowed = Uint8Array.from(LEAVING_SIGNALS, (signal) => (question.leaving.includes(signal) ? 1 : 0));
    tests.push((index) => allowed[mirror.leaving[index] ?? 0] === 1);
  }
  if (opinions) tests.push(hasOneOf(mirror, opinions));
  return tests.filter((test) => test !== null);
}

/** Every mention of a mirror: one selection, so that what is counted of it is kept as long as the mirror. */
export const everything = onceFor((mirror: Mirror): Selection => {
  const places = new Uint32Array(mirror.size);
  for (let place = 0; place < places.length; place += 1) places[place] = place;
  return { mirror, places };
});

/** The first place, from one on, whose id is not below this one: near ones are found in a step or two, far ones by halving. */
function placeOf({ ids, size }: Mirror, id: number, from: number): number {
  let step = 1;
  let low = from;
  let high = from;
  while (high < size && (ids[high] ?? 0) < id) {
    low = high + 1;
    high += step;
    step *= 2;
  }
  high = Math.min(high, size);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ids[middle] ?? 0) < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The mentions of a mirror among those with these ids, which may be others' too and in any order. */
export function withIds(mirror: Mirror, ids: readonly number[]): Selection {
  const wanted = Float64Array.from(ids);
  if (wanted.some((id, index) => index > 0 && id < (wanted[index - 1] ?? 0))) wanted.sort();
  const places = new Uint32Array(Math.min(wanted.length, mirror.size));
  let count = 0;
  let place = 0;
  // Both are in the order of the ids.
  for (let next = 0; next < wanted.length && place < mirror.size; next += 1) {
    const id = wanted[next] ?? 0;
    place = placeOf(mirror, id, place);
    if (mirror.ids[place] !== id) continue;
    places[count] = place;
    count += 1;
    place += 1;
  }
  return { mirror, places: places.subarray(0, count) };
}

/** Those of a selection that meet a test. */
export function narrowed({ mirror, places }: Selection, test: Test): Selection {
  const kept = new Uint32Array(places.length);
  let count = 0;
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] ?? 0;
    if (!test(place)) continue;
    kept[count] = place;
    count += 1;
  }
  return { mirror, places: kept.subarray(0, count) };
}

/** What is in both of two selections of one mirror. */
export function intersection(one: Selection, other: Selection): Selection {
  const held = new Set(other.places);
  return narrowed(one, (place) => held.has(place));
}

/** The mentions a question selects, its text search and what stands apart, which are to have been found in `among`. */
export function meeting(
  mirror: Mirror,
  question: Question,
  among = everything(mirror),
  allowed = opinionsThat(question),
): Selection {
  return testsOf(mirror, question, allowed).reduce(narrowed, among);
}

/**
 * The same; where the question filters opinions they are left with those that meet the filters, so that what is counted of
 * them is what the filters list.
 */
export function select(mirror: Mirror, question: Question, among = everything(mirror)): Selection {
  const allowed = opinionsThat(question);
  const selection = meeting(mirror, question, among, allowed);
  return allowed ? withOnly(selection, allowed) : selection;
}
