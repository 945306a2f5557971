import type { MentionFilters, OpinionFilters, Question } from '@/lib/domain/question';

type ListFilter = Exclude<keyof MentionFilters, 'q'> | Exclude<keyof OpinionFilters, 'primary'>;

const LIST_FILTERS = Object.keys({
  source: true,
  channel: true,
  kind: true,
  product: true,
  location: true,
  lang: true,
  rating: true,
  leaving: true,
  driver: true,
  touchpoint: true,
  packTouchpoint: true,
  stage: true,
  polarity: true,
} satisfies Record<ListFilter, true>) as ListFilter[];

/** Whether a question filters nothing but its days, so that the rollups can answer it. */
export function isUnfiltered(question: Question): boolean {
  return (
    question.q === null &&
    question.standing === null &&
    !question.primary &&
    LIST_FILTERS.every((filter) => question[filter].length === 0)
  );
}

/** Whether a question leaves opinions out of the mentions it selects. */
export function selectsOpinions(filters: OpinionFilters): boolean {
  const { driver, touchpoint, packTouchpoint, stage, polarity, primary } = filters;
  return primary || [driver, touchpoint, packTouchpoint, stage, polarity].some((filter) => filter.length > 0);
}

/** The question without some dimensions' own filters: the population a breakdown by those dimensions stands on. */
export function without(question: Question, ...filters: readonly ListFilter[]): Question {
  return { ...question, ...Object.fromEntries(filters.map((filter) => [filter, []])) };
}

const OF_CAUSE = ['driver', 'touchpoint', 'packTouchpoint', 'stage'] as const;
const OF_FATE = ['polarity', 'leaving'] as const;

/**
 * What a question's mentions are held against: a cause against the other mentions that praise or blame as it does; else
 * who leaves or complains against who does not, both where the other filters hold; else a month or a branch against all
 * of the workspace. The question's own mentions are in it.
 */
export function widened(question: Question): Question {
  const filters = (names: readonly ListFilter[]) => names.some((name) => question[name].length > 0);
  if (filters(OF_CAUSE) || question.primary)
    return { ...without(question, ...OF_CAUSE), compare: null, primary: false };
  if (filters(OF_FATE) || question.standing !== null)
    return { ...without(question, ...OF_FATE), compare: null, standing: null };
  return { ...without(question, ...LIST_FILTERS), from: null, to: null, compare: null, q: null };
}
