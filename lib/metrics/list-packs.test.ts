import { describe, expect, it } from 'vitest';
import { testDatabases } from '@/db/testing/test-database';
import { setLens } from '@/db/queries/set-lens';
import { addWorkspace } from '@/lib/access/add-workspace';
import { PACK_IDS } from '@/lib/domain/pack';
import { TOUCHPOINTS } from '@/lib/domain/taxonomy';
import { beginReanalysis } from '@/lib/ingestion/start-reanalysis';
import { listPacks } from './list-packs';
import { seedMentions } from './testing/seed-mentions';

describe.each(testDatabases())('the packs of a workspace on $engine', ({ open }) => {
  it('suggests the pack that the newest texts speak of, and none for a workspace without texts', async () => {
    const database = await open();
    try {
      const { context } = await seedMentions(database, { count: 60, days: 30 });
      const { mentions } = database.tables;
      await database.orm.update(mentions).set({ text: 'The hotel room was filthy and the receptionist rude.' });
      const { id } = context.workspace;
      await database.write((writer) => setLens(writer, id, { edition: 0, pack: 'airline' }));
      const list = await listPacks(context);
      expect(list.chosen).toBe('airline');
      expect(list.suggestion).toMatchObject({ pack: 'hospitality', texts: 60 });
      expect(list.suggestion.evidence[0]).toEqual({ pack: 'hospitality', texts: 60, share: 1 });
      await database.write((writer) => beginReanalysis(writer, { workspaceId: id, pack: 'retail', by: 't', at: 1 }));
      expect((await listPacks(context)).chosen).toBe('retail');
      const workspace = await addWorkspace(database, context.clock, { name: 'Elsewhere', zone: 'UTC' });
      expect(await listPacks({ ...context, workspace })).toMatchObject({
        chosen: null,
        suggestion: { pack: null, texts: 0 },
      });
    } finally {
      await database.close();
    }
  });

  it('lists every pack with its touchpoints under their parents', async () => {
    const database = await open();
    try {
      const { context } = await seedMentions(database, { count: 1, days: 1 });
      const { packs } = await listPacks(context);
      expect(packs.map(({ id }) => id)).toEqual([...PACK_IDS]);
      for (const { touchpoints } of packs) {
        for (const { parent, name } of touchpoints) {
          expect(TOUCHPOINTS).toContain(parent);
          expect(name.es).not.toBe('');
        }
      }
    } finally {
      await database.close();
    }
  });
});
