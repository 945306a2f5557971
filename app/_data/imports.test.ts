import { describe, expect, it } from 'vitest';
import { wasRefused } from './imports';

describe('wasRefused', () => {
  const error = 'The file has a header but no rows.';
  it('tells files from which nothing could be read', () => {
    expect(wasRefused({ state: 'failed', rows: null, error })).toBe(true);
    expect(wasRefused({ state: 'uploading', rows: null, error })).toBe(true);
  });

  it('leaves uploads under way, imports that failed on their course and abandoned ones in the list', () => {
    expect(wasRefused({ state: 'uploading', rows: null, error: null })).toBe(false);
    expect(wasRefused({ state: 'failed', rows: 12, error: 'The disk is full.' })).toBe(false);
    expect(wasRefused({ state: 'cancelled', rows: null, error })).toBe(false);
  });
});
