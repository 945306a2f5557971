import { asc, eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Database } from '@/db/client/database';
import { changeReanalysis } from '@/db/queries/change-reanalysis';
import { setLens } from '@/db/queries/set-lens';
import { testDatabases } from '@/db/testing/test-database';
import { CLI_ACTOR } from '@/lib/access/actor-label';
import { addWorkspace } from '@/lib/access/add-workspace';
import type { WorkspaceContext } from '@/lib/access/context';
import { NO_EDITS, type WorkspaceEdits } from '@/lib/domain/workspace-edits';
import { readMention } from '@/lib/metrics/read-mention';
import { closeAnalysisPool } from './analysis-pool';
import { applyEdits, EditsToApply } from './apply-edits';
import { cancelReanalysis } from './cancel-reanalysis';
import { checkWorkspace } from './check-workspace';
import { currentEdits, listEditions, saveEdition, undoEdition } from './editions';
import { currentLens, PLAIN_LENS } from './lens';
import { readyRows } from './ready-rows';
import { reanalysisState } from './reanalysis-state';
import { removeMentions } from './remove-mentions';
import { rereadOutdated } from './reread-outdated';
import { runReanalysis } from './run-reanalysis';
import { saveBatch } from './save-batch';
import { beginReanalysis, startReanalysis } from './start-reanalysis';
import { batchRow } from './testing/batch-fixtures';

vi.stubEnv('LOG_LEVEL', 'silent');
vi.stubEnv('WORKERS', '1');

const SAID = [
  'Bag drop took two hours and nobody helped us.',
  'La facturación fue lenta y el personal de embarque muy amable.',
  'The seat had no legroom, I will never fly with them again.',
  'Me perdieron la maleta y nadie responde al teléfono.',
  'Todo bien.',
];
const texts = (count: number, from = 0) => Array.from({ length: count }, (_, n) => `${SAID[(n + from) % 5]} (${n})`);

describe.each(testDatabases())('a reading anew on $engine', ({ open }) => {
  let database: Database;
  let now = 1_000_000;
  const clock = { now: () => now };
  beforeEach(async () => {
    database = await open();
  });
  afterEach(() => database.close());
  afterAll(closeAnalysisPool);

  async function workspace(name: string): Promise<WorkspaceContext> {
    const made = await addWorkspace(database, clock, { name, zone: 'UTC' });
    return { database, clock, actor: CLI_ACTOR, role: 'owner', workspace: { ...made, identityKey: 'key' } };
  }

  /** Saves texts as an import would, from `first` on. */
  async function add({ workspace: { id, identityKey } }: WorkspaceContext, said: readonly string[], first = 0) {
    const { sources } = database.tables;
    const source = { workspaceId: id, slug: 's', name: 'S', kind: 'generic', createdAt: 1 };
    await database.write((writer) => writer.orm.insert(sources).values(source).onConflictDoNothing());
    const [{ id: sourceId } = { id: 0 }] = await database.orm.select().from(sources).where(eq(sources.workspaceId, id));
    const mentions = said.map((text, index) => batchRow(first + index + 5, text).mention);
    const lens = await currentLens(database, id);
    const rows = await readyRows(mentions, { key: identityKey, duplicates: 'update', lens, findKnown: async () => [] });
    const batch = { workspace: { id, identityKey }, sourceId, rows, lens, duplicates: 'update', at: 1 } as const;
    return { batch, save: () => saveBatch(database, { ...batch, import: null }) };
  }

  const ask = ({ workspace: { id } }: WorkspaceContext, pack: string | null) =>
    database.write((writer) => beginReanalysis(writer, { workspaceId: id, pack, by: 't', at: now }));
  const run = (id: number, until = Infinity) =>
    runReanalysis(database, clock, id, { signal: new AbortController().signal, until, lastTry: true });

  /** All that is stored of a workspace's texts, whatever their numbers. */
  async function stored({ workspace: { id } }: WorkspaceContext) {
    const { mentions, opinions, rollups, dayTotals } = database.tables;
    const rows = await database.orm.select().from(mentions).where(eq(mentions.workspaceId, id)).orderBy(mentions.text);
    const said = await database.orm
      .select()
      .from(opinions)
      .where(eq(opinions.workspaceId, id))
      .orderBy(asc(opinions.mentionId), asc(opinions.position));
    const text = new Map(rows.map((row) => [row.id, row.text]));
    const none = { id: 0, workspaceId: 0, sourceId: 0, mentionId: 0 };
    const counted = await database.orm.select().from(rollups).where(eq(rollups.workspaceId, id));
    const totals = await database.orm.select().from(dayTotals).where(eq(dayTotals.workspaceId, id));
    return {
      mentions: rows.map((row) => ({ ...row, ...none })),
      opinions: said.map((row) => JSON.stringify([text.get(row.mentionId), { ...row, ...none }])).sort(),
      rollups: counted
        .filter((row) => row.mentions > 0)
        .map((row) => JSON.stringify({ ...row, ...none }))
        .sort(),
      totals: totals
        .filter((row) => row.mentions > 0)
        .map((row) => JSON.stringify({ ...row, ...none }))
        .sort(),
    };
  }

  const verdict = ({ workspace: { id } }: WorkspaceContext) => checkWorkspace(database, id);
  const versionOf = async ({ workspace: { id } }: WorkspaceContext) => {
    const { workspaces } = database.tables;
    const [row] = await database.orm.select().from(workspaces).where(eq(workspaces.id, id));
    return row;
  };

  it('reads with the words and cues of an edition, in the pool and as the page of a mention does', async () => {
    const old = await workspace('old');
    await (await add(old, texts(5))).save();
    const edits: WorkspaceEdits = {
      words: [{ language: 'en', entry: 'legroom', weight: -4, source: 'person', learntFrom: null }],
      cues: [
        {
          id: 'own.bag-drop',
          language: 'en',
          patterns: 'bag drop',
          says: 'driver',
          driver: 'price',
          polarity: 'negative',
          subReason: null,
          touchpoint: 'app',
        },
      ],
      silenced: [],
    };
    await saveEdition(old, { edits, note: '', kind: 'hand' });
    expect(await run((await reanalysisState(database, old.workspace.id))?.id ?? 0)).toBe('done');
    const { opinions, mentions } = database.tables;
    const said = await database.orm.select().from(opinions).where(eq(opinions.driver, 'price'));
    expect(said.map(({ touchpoint }) => touchpoint)).toEqual(['app']);
    expect(await verdict(old)).toEqual([]);
    const [seat] = await database.orm
      .select()
      .from(mentions)
      .where(eq(mentions.text, texts(5)[2] ?? ''));
    const told = await readMention(old, seat?.id ?? 0);
    expect(told.explanation.some(({ entry, weight }) => entry === 'legroom' && weight === -4)).toBe(true);
    const sum = told.explanation.reduce((total, { contribution }) => total + contribution, 0);
    expect(sum).toBe(seat?.sentimentScore);
    // What comes later is read so from the start.
    await (await add(old, ['Bag drop again'], 20)).save();
    expect(await database.orm.$count(opinions, eq(opinions.driver, 'price'))).toBe(2);
    expect(await verdict(old)).toEqual([]);
  });

  it('gives what a fresh import under the new pack gives, at once', async () => {
    const old = await workspace('old');
    await (await add(old, texts(60))).save();
    const plain = await stored(old);
    const fresh = await workspace('fresh');
    await database.write((writer) => setLens(writer, fresh.workspace.id, { edition: 0, pack: 'airline' }));
    await (await add(fresh, texts(60))).save();
    const before = await versionOf(old);

    const id = await ask(old, 'airline');
    // Two turns that are over as soon as they began: everything is staged, nothing is changed.
    expect(await run(id, now - 1)).toBe('paused');
    expect(await stored(old)).toEqual(plain);
    expect(await reanalysisState(database, old.workspace.id)).toMatchObject({ state: 'running', done: 60, total: 60 });
    expect(await versionOf(old)).toEqual(before);

    expect(await run(id)).toBe('done');
    expect(await stored(old)).toEqual(await stored(fresh));
    expect((await stored(old)).opinions).not.toEqual(plain.opinions);
    expect((await stored(old)).opinions.some((row) => row.includes('"packTouchpoint":"'))).toBe(true);
    expect(await verdict(old)).toEqual([]);
    expect(await versionOf(old)).toMatchObject({ pack: 'airline', dataVersion: (before?.dataVersion ?? 0) + 1 });
    expect(await database.orm.$count(database.tables.stagedReadings)).toBe(0);

    expect(await run(await ask(old, null))).toBe('done');
    expect(await stored(old)).toEqual(plain);
    expect(await verdict(old)).toEqual([]);
  });

  it('reads what comes, changes and goes meanwhile with the new pack too', async () => {
    const old = await workspace('old');
    await (await add(old, texts(40))).save();
    const id = await ask(old, 'airline');
    expect(await run(id, now - 1)).toBe('paused');
    const late = await add(old, texts(10, 3), 40);
    await late.save();
    await (await add(old, texts(5, 2))).save();
    const { mentions } = database.tables;
    const [gone] = await database.orm
      .select()
      .from(mentions)
      .where(eq(mentions.text, texts(40)[9] ?? ''));
    const find = () => Promise.resolve([gone?.id ?? 0]);
    const removal = { workspaceId: old.workspace.id, importId: null, find, at: now };
    await database.write((writer) => removeMentions(writer, removal));
    // Made ready before the switch, saved after it.
    const ready = await add(old, texts(7, 1), 60);
    expect(await run(id)).toBe('done');
    expect(ready.batch.lens).toEqual(PLAIN_LENS);
    await ready.save();
    expect(await verdict(old)).toEqual([]);

    const fresh = await workspace('fresh');
    await database.write((writer) => setLens(writer, fresh.workspace.id, { edition: 0, pack: 'airline' }));
    const all = [...texts(5, 2), ...texts(40).slice(5)].map((text, index) => ({ text, index }));
    const kept = all.filter(({ index }) => index !== 9);
    for (const { text, index } of kept) await (await add(fresh, [text], index)).save();
    await (await add(fresh, texts(10, 3), 40)).save();
    await (await add(fresh, texts(7, 1), 60)).save();
    expect(await stored(old)).toEqual(await stored(fresh));
  });

  it('is gone on with by another worker when its own is gone, and the first one loses', async () => {
    const old = await workspace('old');
    await (await add(old, texts(20))).save();
    const id = await ask(old, 'airline');
    let taken: string | undefined;
    const slow: Database = {
      ...database,
      write: async (work) => {
        if (taken === undefined && (await reanalysisState(database, old.workspace.id))?.state === 'running') {
          taken = 'soon';
          expect(await run(id)).toBe('busy');
          now += 60_000;
          taken = await run(id);
        }
        return database.write(work);
      },
    };
    const turn = { signal: new AbortController().signal, until: Infinity, lastTry: true };
    expect(await runReanalysis(slow, clock, id, turn)).toBe('cancelled');
    expect(taken).toBe('done');
    expect(await run(id)).toBe('busy');
    expect(await verdict(old)).toEqual([]);
    expect(await reanalysisState(database, old.workspace.id)).toMatchObject({ state: 'done' });
  });

  it('leaves all as it is when it is cancelled, and is replaced by a newer one', async () => {
    const old = await workspace('old');
    await (await add(old, texts(20))).save();
    const plain = await stored(old);
    const id = await ask(old, 'airline');
    await run(id, now - 1);
    await cancelReanalysis(old);
    expect(await run(id)).toBe('busy');
    expect(await stored(old)).toEqual(plain);
    expect(await versionOf(old)).toMatchObject({ pack: null });

    const first = await ask(old, 'airline');
    await run(first, now - 1);
    const second = await ask(old, 'retail');
    expect(await run(first)).toBe('busy');
    expect(await run(second)).toBe('done');
    expect(await versionOf(old)).toMatchObject({ pack: 'retail' });
    expect(await database.orm.$count(database.tables.stagedReadings)).toBe(0);
    expect(await verdict(old)).toEqual([]);
  });

  it('is asked for by each edition, which is in force once it is done', async () => {
    const old = await workspace('old');
    await (await add(old, texts(5))).save();
    const edits = {
      ...NO_EDITS,
      words: [{ language: 'es', entry: 'larga', weight: -2, source: 'person', learntFrom: null }],
    } as const;
    const runNewest = async () => run((await reanalysisState(database, old.workspace.id))?.id ?? 0);
    expect(await saveEdition(old, { edits, note: 'colas', kind: 'hand', madeFrom: 0 })).toBe(1);
    expect(await listEditions(old)).toMatchObject({ inForce: 0, coming: 1, editions: [{ number: 1, base: 0, edits }] });
    expect(await currentEdits(database, old.workspace.id)).toEqual({ number: 0, edits: NO_EDITS });
    await expect(saveEdition(old, { edits, note: '', kind: 'hand', madeFrom: 0 })).rejects.toThrow('another-edition');
    expect(await runNewest()).toBe('done');
    expect(await currentEdits(database, old.workspace.id)).toEqual({ number: 1, edits });

    expect(await saveEdition(old, { edits: NO_EDITS, note: '', kind: 'learnt' })).toBe(2);
    await cancelReanalysis(old);
    // The second one never came into force, so the third stands on the first.
    expect(await saveEdition(old, { edits: NO_EDITS, note: '', kind: 'hand', madeFrom: 1 })).toBe(3);
    expect(await runNewest()).toBe('done');
    expect(await undoEdition(old, { number: 3 })).toBe(4);
    expect(await runNewest()).toBe('done');
    expect(await currentEdits(database, old.workspace.id)).toEqual({ number: 4, edits });
    expect(await listEditions(old)).toMatchObject({
      inForce: 4,
      coming: null,
      editions: [{ number: 4, kind: 'undo', undoes: 3, base: 3 }, { number: 3, base: 1 }, { number: 2 }, { number: 1 }],
    });
    await expect(undoEdition(old, { number: 9 })).rejects.toThrow('no-such-edition');
    expect(await verdict(old)).toEqual([]);
  });

  it('that failed is tried again with what it was to read with', async () => {
    const old = await workspace('old');
    await (await add(old, texts(5))).save();
    const words = [{ language: 'en', entry: 'legroom', weight: -4, source: 'person', learntFrom: null }] as const;
    const edition = await saveEdition(old, { edits: { ...NO_EDITS, words }, note: '', kind: 'hand' });
    await ask(old, 'airline');
    const before = await reanalysisState(database, old.workspace.id);
    const asked = { edition, pack: 'airline' };
    expect(before).toMatchObject(asked);
    await database.write((writer) =>
      changeReanalysis(writer, { id: before?.id ?? 0 }, { state: 'failed', finishedAt: now }),
    );
    await startReanalysis(old);
    const after = await reanalysisState(database, old.workspace.id);
    expect(after).toMatchObject({ state: 'waiting', ...asked });
    expect(await run(after?.id ?? 0)).toBe('done');
    expect(await versionOf(old)).toMatchObject(asked);
  });

  it('takes a note with letters that no database holds', async () => {
    const old = await workspace('old');
    await applyEdits(old, EditsToApply.parse({ edits: NO_EDITS, note: 'why\0 so \ud800', madeFrom: 0 }));
    expect((await listEditions(old)).editions.map((one) => one.note)).toEqual(['why\ufffd so \ufffd']);
  });

  it('comes by itself for mentions that an older analysis read', async () => {
    const old = await workspace('old');
    await (await add(old, texts(6))).save();
    await rereadOutdated(database, clock);
    expect(await reanalysisState(database, old.workspace.id)).toBeNull();
    const right = await stored(old);
    const { mentions, opinions } = database.tables;
    await database.write(async (writer) => {
      await writer.orm.update(mentions).set({ analysisVersion: 1, sentimentScore: 7 });
      await writer.orm.delete(opinions);
    });
    await rereadOutdated(database, clock);
    await rereadOutdated(database, clock);
    const state = await reanalysisState(database, old.workspace.id);
    expect(state).toMatchObject({ state: 'waiting', by: 'raiz', total: 6 });
    expect(await database.orm.$count(database.tables.reanalyses)).toBe(1);
    expect(await run(state?.id ?? 0)).toBe('done');
    expect((await stored(old)).mentions).toEqual(right.mentions);
    expect((await stored(old)).opinions).toEqual(right.opinions);
    expect(await reanalysisState(database, old.workspace.id)).toMatchObject({ state: 'done', changed: 6 });
  });
});
