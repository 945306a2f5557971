import type { SQL } from 'drizzle-orm';
import type { Reader } from '../client/database';
import { hasOpinion } from './question-condition';
import type { TrendKey } from './read-trend';

/** The opinions of a key that are a reason to leave. */
export function negativeAt({ driver, touchpoint }: TrendKey) {
  return {
    driver: driver === '*' ? [] : [driver],
    touchpoint: touchpoint === '*' ? [] : [touchpoint],
    stage: [],
    polarity: ['negative'] as const,
    primary: false,
  };
}

/** Mentions with a negative opinion at a key, as a condition beside a question's. */
export function isNegativeAt(reader: Reader, key: TrendKey): SQL | undefined {
  return hasOpinion(reader, negativeAt(key));
}
