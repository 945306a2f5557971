import { describe, expect, it } from 'vitest';
import { NO_EDITS, type WorkspaceEdits } from '@/lib/domain/workspace-edits';
import { keptLens } from './kept-lens';
import { lensOf, PLAIN_LENS } from './lens';

const editing = (weight: number): WorkspaceEdits => ({
  ...NO_EDITS,
  words: [{ language: 'en', entry: 'larga', weight, source: 'person', learntFrom: null }],
});

describe('a thread’s lenses', () => {
  it('are told once: by their key alone they are known afterwards, until others took their place', async () => {
    const { key, pack, edits } = lensOf({ edition: 1, pack: 'airline', edits: editing(2) });
    expect(await keptLens({ key, pack })).toBeNull();
    const opened = await keptLens({ key, pack, edits });
    expect(opened?.pack?.pack.id).toBe('airline');
    expect(opened?.places).toContain('cabin-crew');
    expect(await keptLens({ key, pack })).toBe(opened);
    for (let weight = -4; weight < 4; weight += 0.5)
      await keptLens(lensOf({ edition: 1, pack: null, edits: editing(weight) }));
    expect(await keptLens({ key, pack })).toBeNull();
  });

  it('compile nothing where a workspace changes nothing', async () => {
    expect(await keptLens(PLAIN_LENS)).toEqual({ pack: null, edits: null, places: [] });
  });

  it('have one key for what reads alike, in whatever workspace and edition', () => {
    const one = lensOf({ edition: 1, pack: null, edits: editing(1) });
    expect(lensOf({ edition: 7, pack: null, edits: editing(1) }).key).toBe(one.key);
    expect(lensOf({ edition: 1, pack: 'retail', edits: editing(1) }).key).not.toBe(one.key);
    expect(lensOf({ edition: 1, pack: null, edits: editing(2) }).key).not.toBe(one.key);
  });
});
