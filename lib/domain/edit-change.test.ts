import { describe, expect, it } from 'vitest';
import { changesBetween, changesNothing, type EditChange, keyOfChange, withChanges } from './edit-change';
import { type CueEdit, NO_EDITS } from './workspace-edits';

const cue: CueEdit = {
  id: 'own.kiosk',
  language: 'en',
  patterns: 'kiosk',
  says: 'place',
  touchpoint: 'self-service',
  driver: null,
};
const word = (entry: string, weight: number | null): EditChange => ({ kind: 'word', language: 'en', entry, weight });
const all: readonly EditChange[] = [
  word('long', -1),
  { kind: 'cue', cue },
  { kind: 'silence', language: 'es', rule: 'effort.queue', silenced: true },
];

describe('changes of edits', () => {
  it('are laid over edits, the last of a key counting', () => {
    const edits = withChanges(NO_EDITS, [...all, word('long', 2), { kind: 'cue', cue: { ...cue, patterns: 'till' } }]);
    expect(edits.words).toEqual([{ language: 'en', entry: 'long', weight: 2, source: 'person', learntFrom: null }]);
    expect(edits.cues).toEqual([{ ...cue, patterns: 'till' }]);
    expect(edits.silenced).toEqual([{ language: 'es', rule: 'effort.queue' }]);
  });

  it('are found between two states, and lead from either to the other', () => {
    const edits = withChanges(NO_EDITS, all);
    expect(changesBetween(NO_EDITS, edits)).toEqual(all);
    expect(withChanges(edits, changesBetween(edits, NO_EDITS))).toEqual(NO_EDITS);
    expect(changesBetween(edits, edits)).toEqual([]);
  });

  it('say when they change nothing', () => {
    const edits = withChanges(NO_EDITS, all);
    expect(all.every((change) => changesNothing(edits, change))).toBe(true);
    expect(changesNothing(edits, word('long', -2))).toBe(false);
    expect(changesNothing(NO_EDITS, word('long', null))).toBe(true);
  });

  it('have one key for what they are of', () => {
    expect(keyOfChange({ kind: 'cue-removed', language: 'en', id: cue.id })).toBe(keyOfChange({ kind: 'cue', cue }));
    expect(keyOfChange(word('long', 1))).toBe(keyOfChange(word('long', null)));
  });
});
