import type { OpinionFilters, Question } from '@/lib/domain/question';
import { DRIVERS, LEAVING_SIGNALS, stageOf, TOUCHPOINTS } from '@/lib/domain/taxonomy';
import {
  driverOf,
  isNegative,
  isPrimary,
  type Mirror,
  NO_DAY,
  OPINION_CODES,
  touchpointOf,
  WORD_DIMENSIONS,
} from './mirror';

type Test = (index: number) => boolean;

/** For each opinion code whether it meets all the filters; null when none is set. */
export function opinionsThat({ driver, touchpoint, stage, polarity, primary }: OpinionFilters): Uint8Array | null {
  if (driver.length + touchpoint.length + stage.length + polarity.length === 0 && !primary) return null;
  const allowed = new Uint8Array(OPINION_CODES);
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
    allowed[code] = meets ? 1 : 0;
  }
  return allowed;
}

/** Whether a mention has an opinion that is allowed. */
export function hasOneOf(mirror: Mirror, allowed: Uint8Array): Test {
  const { starts, opinions } = mirror;
  return (index) => {
    for (let at = starts[index] ?? 0; at < (starts[index + 1] ?? 0); at += 1) {
      if (allowed[opinions[at] ?? 0] === 1) return true;
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

function testsOf(mirror: Mirror, question: Question, found: ReadonlySet<number> | null): Test[] {
  const tests: (Test | null)[] = [dayTest(mirror, question)];
  for (const name of WORD_DIMENSIONS) {
    const wanted: readonly string[] = question[name];
    if (wanted.length === 0) continue;
    const allowed = Uint8Array.from(mirror.dictionaries[name], (word) => (wanted.includes(word) ? 1 : 0));
    const codes = mirror.words[name];
    tests.push((index) => allowed[codes[index] ?? -1] === 1);
  }
  if (question.rating.length > 0) tests.push((index) => question.rating.includes(mirror.stars[index] ?? 0));
  if (question.leaving.length > 0) {
    const allowed = Uint8Array.from(LEAVING_SIGNALS, (signal) => (question.leaving.includes(signal) ? 1 : 0));
    tests.push((index) => allowed[mirror.leaving[index] ?? 0] === 1);
  }
  if (found) tests.push((index) => found.has(mirror.ids[index] ?? -1));
  const allowed = opinionsThat(question);
  if (allowed) tests.push(hasOneOf(mirror, allowed));
  return tests.filter((test) => test !== null);
}

/** Places of the mentions a question selects; `found` are the ids its text search found, null when it has none. */
export function select(mirror: Mirror, question: Question, found: ReadonlySet<number> | null): Uint32Array {
  const tests = testsOf(mirror, question, found);
  const selected = new Uint32Array(mirror.size);
  let count = 0;
  for (let index = 0; index < mirror.size; index += 1) {
    if (!tests.every((test) => test(index))) continue;
    selected[count] = index;
    count += 1;
  }
  return selected.subarray(0, count);
}
