/** Parameters that select mentions, the same in the page's address and in the API (CONTRACTS). */
export const FILTER_KEYS = [
  'driver',
  'touchpoint',
  'packTouchpoint',
  'stage',
  'polarity',
  'primary',
  'leaving',
  'standing',
  'source',
  'channel',
  'kind',
  'product',
  'location',
  'lang',
  'rating',
  'q',
] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];

export const PERIOD_KEYS = ['from', 'to', 'compare'] as const;
export type PeriodKey = (typeof PERIOD_KEYS)[number];

const KNOWN: readonly string[] = [...PERIOD_KEYS, ...FILTER_KEYS];

/** How a page shows the answer; not part of the question. */
export type ViewKey = 'population' | 'count' | 'view' | 'language' | 'word';

export type Patch = Partial<Record<FilterKey | PeriodKey | ViewKey, string | readonly string[] | null>>;

/** Only what the API knows, in one order, so that two addresses that ask the same share one cached answer. */
export function questionSearch(params: URLSearchParams): string {
  const kept = new URLSearchParams();
  for (const key of KNOWN) for (const value of params.getAll(key)) if (value !== '') kept.append(key, value);
  return kept.toString();
}

/** The same address with some parameters replaced; null or an empty list takes one away. */
export function withParams(params: URLSearchParams, patch: Patch): string {
  const next = new URLSearchParams(params);
  for (const [key, value] of Object.entries(patch)) {
    next.delete(key);
    const values = value === null || value === undefined ? [] : typeof value === 'string' ? [value] : value;
    for (const item of values) if (item !== '') next.append(key, item);
  }
  return next.toString();
}

export interface ActiveFilter {
  readonly key: FilterKey;
  readonly value: string;
}

export function activeFilters(params: URLSearchParams): ActiveFilter[] {
  return FILTER_KEYS.flatMap((key) =>
    params
      .getAll(key)
      .filter((value) => value !== '')
      .map((value) => ({ key, value })),
  );
}

/** `path?search`, or the path alone. */
export function href(path: string, search: string): string {
  return search === '' ? path : `${path}?${search}`;
}
