import { describe, expect, it, vi } from 'vitest';
import { analyseMentions } from './analysis-pool';
import { readUnread, readyRows } from './ready-rows';
import { batchRow } from './testing/batch-fixtures';

vi.mock('./analysis-pool', { spy: true });

describe('readyRows', () => {
  const mentions = ['Nadie me contestó.', 'Muy caro', '', 'Todo bien'].map(
    (text, index) => batchRow(index, text).mention,
  );

  it('reads what is new or changed and leaves the rest unread, in order', async () => {
    const first = await readyRows(mentions, 'key', async () => []);
    expect(first.map(({ reading }) => reading !== null && reading !== 'unread')).toEqual([true, true, false, true]);
    vi.mocked(analyseMentions).mockClear();
    const known = first.map(({ identity, contentHash }, id) => ({ id, identity, contentHash }));
    const changed = mentions.map((mention, index) => (index === 1 ? { ...mention, text: 'Muy barato' } : mention));
    const again = await readyRows(changed, 'key', async (identities) =>
      known.slice(0, 3).filter(({ identity }) => identities.includes(identity)),
    );
    expect(again.map(({ reading }) => reading === 'unread')).toEqual([true, false, true, false]);
    expect(again.map(({ mention }) => mention)).toEqual(changed);
    expect(vi.mocked(analyseMentions).mock.calls).toEqual([[[changed[1], changed[3]]]]);
    expect(again[3]).toEqual(first[3]);
    expect((await readUnread(again)).map(({ reading }) => reading)).toEqual([
      first[0]?.reading,
      again[1]?.reading,
      null,
      first[3]?.reading,
    ]);
  });
});
