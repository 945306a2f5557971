import { describe, expect, it } from 'vitest';
import { questionFields } from '@/lib/metrics/question-parameters';
import { activeFilters, FILTER_KEYS, href, PERIOD_KEYS, questionSearch, withParams } from './filter-params';

describe('the page address', () => {
  it('knows the very parameters that the API takes, since the API refuses any other', () => {
    expect([...PERIOD_KEYS, ...FILTER_KEYS].sort()).toEqual(Object.keys(questionFields).sort());
  });
  it('asks the API only what it knows, in one order', () => {
    expect(questionSearch(new URLSearchParams('view=multi&to=2026-02-01&driver=price&driver=effort&from='))).toBe(
      'to=2026-02-01&driver=price&driver=effort',
    );
    expect(questionSearch(new URLSearchParams('driver=price&from=2026-01-01'))).toBe(
      questionSearch(new URLSearchParams('from=2026-01-01&driver=price')),
    );
  });
  it('replaces, repeats and removes parameters, and keeps the rest', () => {
    expect(
      withParams(new URLSearchParams('view=multi&driver=price'), { driver: ['effort', 'trust'], from: null }),
    ).toBe('view=multi&driver=effort&driver=trust');
    expect(withParams(new URLSearchParams('driver=price'), { driver: null })).toBe('');
  });
  it('lists what is filtered, periods aside', () => {
    expect(activeFilters(new URLSearchParams('from=2026-01-01&driver=price&q=hola'))).toEqual([
      { key: 'driver', value: 'price' },
      { key: 'q', value: 'hola' },
    ]);
    expect(href('/a', '')).toBe('/a');
  });
});
