import { describe, expect, it } from 'vitest';
import type { IncomingMention } from '@/lib/domain/mention';
import { mentionRows } from './mention-rows';
import { isNameless } from './nameless-authors';

describe('authors without a name', () => {
  it.each(['A Google user', 'Anónimo', ' anonymous ', 'Amazon Customer', 'N/A', '[deleted]', '-', '…'])(
    '“%s” stands for anybody',
    (name) => expect(isNameless(name)).toBe(true),
  );
  it.each(['Ana', 'Usuario_77', 'Anonymous Coward 12', 'Guest, Christopher', '李雷', '4711'])(
    '“%s” is somebody',
    (name) => expect(isNameless(name)).toBe(false),
  );

  it('get no key, so that they are never one author; an address tells who it is all the same', () => {
    const keyOf = (author: string | null, authorEmail: string | null = null) => {
      const said = { author, authorEmail, text: 'x' } as IncomingMention;
      const row = { mention: said, identity: 'i', contentHash: 'c', reading: null };
      const place = { id: 1, workspaceId: 1, sourceId: 1, importId: null, identityKey: 'k' };
      return mentionRows(row, place).mention.authorKey;
    };
    expect(keyOf('Anonymous')).toBeNull();
    expect(keyOf(null)).toBeNull();
    expect(keyOf('Ana')).not.toBeNull();
    expect(keyOf('Anonymous', 'ana@example.org')).toBe(keyOf('Ana', 'ANA@example.org'));
  });
});
