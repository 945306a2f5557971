import { describe, expect, it, vi } from 'vitest';
import { analyseMentions } from './analysis-pool';
import { decideRows, type DuplicatePolicy } from './decide-rows';
import { PLAIN_LENS } from './lens';
import type { BatchRow } from './mention-rows';
import { readUnread, readyRows } from './ready-rows';
import { batchRow } from './testing/batch-fixtures';

vi.mock('./analysis-pool', { spy: true });

const withId = ({ identity, contentHash }: BatchRow, id: number) => ({ id, identity, contentHash });

describe('readyRows', () => {
  const mentions = ['Nadie me contestó.', 'Muy caro', '', 'Todo bien'].map(
    (text, index) => batchRow(index, text).mention,
  );

  const changed = mentions.map((mention, index) => (index === 1 ? { ...mention, text: 'Muy barato' } : mention));
  /** How rows are made ready where these are stored already. */
  const beside = (stored: readonly BatchRow[], duplicates: DuplicatePolicy) => ({
    key: 'key',
    lens: PLAIN_LENS,
    duplicates,
    findKnown: async (identities: readonly string[]) =>
      stored.map(withId).filter(({ identity }) => identities.includes(identity)),
  });

  it('reads what is new or changed and leaves the rest unread, in order', async () => {
    const first = await readyRows(mentions, beside([], 'update'));
    expect(first.map(({ reading }) => reading !== null && reading !== 'unread')).toEqual([true, true, false, true]);
    vi.mocked(analyseMentions).mockClear();
    const again = await readyRows(changed, beside(first.slice(0, 3), 'update'));
    expect(again.map(({ reading }) => reading === 'unread')).toEqual([true, false, false, false]);
    expect(again.map(({ mention }) => mention)).toEqual(changed);
    expect(vi.mocked(analyseMentions).mock.calls).toEqual([[[changed[1], changed[3]], PLAIN_LENS]]);
    expect(again[3]).toEqual(first[3]);
    expect((await readUnread(again, PLAIN_LENS)).map(({ reading }) => reading)).toEqual([
      first[0]?.reading,
      again[1]?.reading,
      null,
      first[3]?.reading,
    ]);
  });

  it('reads nothing that the policy leaves out', async () => {
    const first = await readyRows(mentions, beside([], 'update'));
    const read = async (duplicates: DuplicatePolicy, stored: readonly BatchRow[]) => {
      vi.mocked(analyseMentions).mockClear();
      await readyRows(changed, beside(stored, duplicates));
      return vi.mocked(analyseMentions).mock.calls.flatMap(([given]) => given.map(({ text }) => text));
    };
    expect(await read('update', first)).toEqual(['Muy barato']);
    expect(await read('skip', first)).toEqual([]);
    expect(await read('skip', first.slice(0, 3))).toEqual(['Todo bien']);
    expect(await read('keep', first)).toEqual(['Muy barato']);
    // As it was stored the first time that the changed file was kept beside.
    const { inserts } = decideRows(await readyRows(changed, beside(first, 'keep')), first.map(withId), 'keep');
    expect(inserts).toHaveLength(1);
    expect(await read('keep', [...first, ...inserts])).toEqual([]);
  });

  it('reads a mention that stands twice in a batch once, as it will stand', async () => {
    vi.mocked(analyseMentions).mockClear();
    const rows = await readyRows([...mentions, ...structuredClone(changed)], beside([], 'update'));
    expect(vi.mocked(analyseMentions).mock.calls).toEqual([[[mentions[0], mentions[3], changed[1]], PLAIN_LENS]]);
    expect(decideRows(rows, [], 'update').counts).toEqual({ imported: 3, updated: 1, duplicates: 3, noText: 1 });
  });
});
