import { describe, expect, it } from 'vitest';
import { questionSearch } from '../_data/filter-params';
import { askedSearch } from './asked-search';

describe('askedSearch', () => {
  it('names a question as the client names it, lists and foreign parameters included', () => {
    const search = { view: 'x', lang: ['es', 'en'], from: '2026-01-01', q: undefined };
    expect(askedSearch(search)).toBe(questionSearch(new URLSearchParams('lang=es&lang=en&from=2026-01-01&view=x')));
  });
});
