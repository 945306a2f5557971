import { expect, it } from 'vitest';
import { planNotes } from './import-plan-notes';

it('names what was not read, a line each, and says nothing of a plain file', () => {
  expect(planNotes([])).toBe('');
  expect(
    planNotes([
      { code: 'text-not-read', column: 'notas internas', count: 2 },
      { code: 'no-header', column: null, count: 1 },
    ]),
  ).toBe('  note: text-not-read (2): notas internas\n  note: no-header (1)\n');
});
