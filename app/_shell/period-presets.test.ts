import { describe, expect, it } from 'vitest';
import { PRESETS, presetRange } from './period-presets';

describe('presetRange', () => {
  const noon = new Date('2026-03-01T12:00:00Z');
  it('counts whole days back, today included', () => {
    const { from, to } = presetRange('last30', noon);
    expect((Date.parse(`${to}`) - Date.parse(`${from}`)) / 86_400_000).toBe(29);
  });
  it('leaves all history open and starts the year in January', () => {
    expect(presetRange('allTime', noon)).toEqual({ from: null, to: null });
    expect(presetRange('thisYear', noon).from).toBe('2026-01-01');
    expect(PRESETS).toHaveLength(5);
  });
});
