import type { SQL } from 'drizzle-orm';
import type { OpinionFilters } from '@/lib/domain/question';
import type { Reader } from '../client/database';
import { hasOpinion, opinionCondition } from './question-condition';
import type { TrendKey } from './read-trend';

/** The opinions of a key that are a reason to leave. */
export function negativeAt({ driver, touchpoint }: TrendKey) {
  return {
    driver: driver === '*' ? [] : [driver],
    touchpoint: touchpoint === '*' ? [] : [touchpoint],
    packTouchpoint: [],
    stage: [],
    polarity: ['negative'] as const,
    primary: false,
  };
}

/** Mentions with a negative opinion at a key that meets the filters too, as a condition beside a question's. */
export function isNegativeAt(reader: Reader, key: TrendKey, filters: OpinionFilters): SQL | undefined {
  return hasOpinion(reader, filters, opinionCondition(reader, negativeAt(key)));
}
