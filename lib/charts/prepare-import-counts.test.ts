import { describe, expect, it } from 'vitest';
import { changeMapping } from './change-mapping';
import { prepareImportCounts } from './prepare-import-counts';

describe('prepareImportCounts', () => {
  const counts = { imported: 980, updated: 4, duplicates: 9, rejected: 3, noText: 4 };
  it('says whether the parts are the whole', () => {
    expect(prepareImportCounts(counts, 1000)).toMatchObject({ sum: 1000, addsUp: true });
    expect(prepareImportCounts(counts, 1001).addsUp).toBe(false);
    expect(prepareImportCounts(counts, null).addsUp).toBe(true);
  });
});

describe('changeMapping', () => {
  const current = [
    { field: 'text', column: 3 },
    { field: 'title', column: 2 },
  ] as const;
  it('moves a column to another field and leaves its old one out', () => {
    expect(changeMapping<string>({ current, chosen: {}, column: 2, field: 'text' })).toEqual({ title: -1, text: 2 });
    expect(changeMapping<string>({ current, chosen: { rating: 5 }, column: 3, field: null })).toEqual({
      rating: 5,
      text: -1,
    });
  });
  it('keeps a field that another column fills too', () => {
    const both = [...current, { field: 'text', column: 4 }];
    expect(changeMapping<string>({ current: both, chosen: {}, column: 3, field: 'title' })).toEqual({
      text: 4,
      title: 3,
    });
  });
});
