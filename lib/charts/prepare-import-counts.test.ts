import { describe, expect, it } from 'vitest';
import { prepareImportCounts } from './prepare-import-counts';

describe('prepareImportCounts', () => {
  const counts = { imported: 980, updated: 4, duplicates: 9, rejected: 3, noText: 4 };
  it('says whether the parts are the whole', () => {
    expect(prepareImportCounts(counts, 1000)).toMatchObject({ sum: 1000, addsUp: true });
    expect(prepareImportCounts(counts, 1001).addsUp).toBe(false);
    expect(prepareImportCounts(counts, null).addsUp).toBe(true);
  });
});
