import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Database } from '@/db/client/database';
import { testDatabases } from '@/db/testing/test-database';
import { CLI_ACTOR } from '@/lib/access/actor-label';
import type { WorkspaceContext } from '@/lib/access/context';
import { EDIT_LIMITS } from '@/lib/domain/edit-change';
import { drawer } from '@/lib/analysis/learning/testing/made-up-world';
import { closeAnalysisPool } from '../analysis-pool';
import { currentEdits, listEditions, saveEdition } from '../editions';
import { PLAIN_LENS } from '../lens';
import { runReanalysis } from '../run-reanalysis';
import { reanalysisState } from '../reanalysis-state';
import { saveBatch } from '../save-batch';
import { addTestWorkspace, batchRow } from '../testing/batch-fixtures';
import { applyLearnt, undoLearnt } from './apply-learnt';
import { readLearning } from './read-learning';
import { runLearning } from './run-learning';
import { cancelLearning, startLearning } from './start-learning';

vi.stubEnv('LOG_LEVEL', 'silent');
vi.stubEnv('WORKERS', '1');

const THINGS = ['chair', 'lamp', 'shelf', 'basket', 'mirror'];

/** Reviews in which "blorvy" praises and "snerked" blames. */
function said(count: number): { text: string; praises: boolean }[] {
  const draw = drawer(7);
  return Array.from({ length: count }, (_, n) => {
    const praises = draw() < 0.5;
    const known = draw() < 0.5 ? `It is ${praises ? 'great' : 'awful'}.` : '';
    const own = draw() < 0.5 ? `The ${THINGS[n % 5]} felt ${praises ? 'blorvy' : 'snerked'} to us.` : '';
    return { praises, text: `We bought the ${THINGS[(n + 2) % 5]} for the house. ${known} ${own}` };
  });
}

describe.each(testDatabases())('learning from rated mentions on $engine', ({ open }) => {
  let database: Database;
  let context: WorkspaceContext;
  let now = 1_000_000;
  const clock = { now: () => now };
  const signal = new AbortController().signal;
  beforeEach(async () => {
    database = await open();
    const { id, identityKey, sourceId } = await addTestWorkspace(database);
    const workspace = { id, identityKey, slug: 'w', name: 'W', zone: 'UTC', pack: null, dataVersion: 0 };
    context = { database, clock, actor: CLI_ACTOR, role: 'owner', workspace };
    const rows = said(320).map(({ text, praises }, n) => {
      const row = batchRow(n + 5, text);
      const rating = { raw: praises ? 5 : 1, scale: '1-5', normalised: praises ? 1 : 0 } as const;
      const posted = { instant: null, wall: null, day: 20_000 + (n % 90), approximate: false };
      const mention = { ...row.mention, rating, posted, author: `author ${n}` };
      // What was read of it is of no matter here but for the language.
      const reading =
        typeof row.reading === 'object' && row.reading ? { ...row.reading, language: 'en', opinions: [] } : null;
      return { ...row, mention, reading };
    });
    const batch = {
      workspace: { id, identityKey },
      sourceId,
      rows,
      duplicates: 'update',
      at: 1,
      import: null,
    } as const;
    await saveBatch(database, { ...batch, lens: PLAIN_LENS });
  });
  afterEach(() => database.close());
  afterAll(closeAnalysisPool);

  const english = async () => {
    const { newest } = await readLearning(context);
    return newest?.languages.find(({ language }) => language === 'en');
  };
  async function learn(): Promise<number> {
    await startLearning(context);
    while (await runLearning(database, clock, signal));
    return (await readLearning(context)).newest?.id ?? 0;
  }
  async function readAnew(): Promise<void> {
    const state = await reanalysisState(database, context.workspace.id);
    await runReanalysis(database, clock, state?.id ?? 0, { signal, until: Infinity, lastTry: true });
  }

  it('proposes words with their figures and examples, and changes nothing', async () => {
    expect(await readLearning(context)).toEqual({ newest: null, standing: 0 });
    await startLearning(context);
    await startLearning(context);
    expect((await readLearning(context)).newest).toMatchObject({ state: 'waiting', languages: [] });
    expect(await runLearning(database, clock, signal)).toBe(true);
    expect(await runLearning(database, clock, signal)).toBe(false);
    const { newest, standing } = await readLearning(context);
    expect(newest).toMatchObject({ state: 'done', done: 1280, total: 1280, error: null });
    expect(standing).toBe(0);
    const found = await english();
    expect(found).toMatchObject({ mentions: 320, needs: { praise: 0, blame: 0 }, heldOut: { verdict: 'helps' } });
    const blorvy = found?.words.find(({ entry }) => entry === 'blorvy');
    expect(blorvy?.weight).toBeGreaterThan(0.3);
    const { text = '', start = 0, end = 0 } = blorvy?.example ?? {};
    expect(text.slice(start, end)).toBe('blorvy');
    expect(text).toMatch(/^The \w+ felt blorvy to us\.$/);
    const spanish = newest?.languages.find(({ language }) => language === 'es');
    expect(spanish).toMatchObject({ mentions: 0, needs: { praise: 40, blame: 40 }, words: [], heldOut: null });
    expect((await currentEdits(database, context.workspace.id)).edits.words).toEqual([]);
  });

  it('is applied as an edition, and taken back at once', async () => {
    const learning = await learn();
    const words = (await english())?.words.map(({ entry }) => ({ language: 'en' as const, entry })) ?? [];
    await applyLearnt(context, { learning, words: words.filter(({ entry }) => entry === 'blorvy') });
    expect(await readLearning(context)).toMatchObject({ standing: 1 });
    expect((await english())?.words.filter(({ stands }) => stands).map(({ entry }) => entry)).toEqual(['blorvy']);
    await readAnew();
    const { edits } = await currentEdits(database, context.workspace.id);
    expect(edits.words).toMatchObject([{ entry: 'blorvy', language: 'en', source: 'learnt' }]);
    expect(edits.words[0]?.learntFrom).toBeGreaterThan(50);
    await undoLearnt(context);
    await readAnew();
    expect((await currentEdits(database, context.workspace.id)).edits.words).toEqual([]);
    expect((await listEditions(context)).editions.map(({ kind }) => kind)).toEqual(['undo', 'learnt']);
    await expect(undoLearnt(context)).rejects.toThrow('nothing-learnt');
  });

  it('leaves what a person set, before and after', async () => {
    const set = { language: 'en', entry: 'blorvy', weight: -3, source: 'person', learntFrom: null } as const;
    const own = { words: [set], cues: [], silenced: [] };
    const learning = await learn();
    await saveEdition(context, { edits: own, note: '', kind: 'hand' });
    const words = (await english())?.words.map(({ entry }) => ({ language: 'en' as const, entry })) ?? [];
    await applyLearnt(context, { learning, words });
    await readAnew();
    const applied = (await currentEdits(database, context.workspace.id)).edits.words;
    expect(applied.filter(({ entry }) => entry === 'blorvy')).toEqual([set]);
    expect(applied.map(({ entry }) => entry)).toContain('snerked');
    const later = { ...set, entry: 'zibber' };
    await saveEdition(context, { edits: { ...own, words: [...applied, later] }, note: '', kind: 'hand' });
    await undoLearnt(context);
    await readAnew();
    expect((await currentEdits(database, context.workspace.id)).edits.words).toEqual([set, later]);
    await learn();
    expect((await english())?.words.map(({ entry }) => entry)).not.toContain('blorvy');
  });

  it('adds no more words than people could go on with', async () => {
    const learning = await learn();
    const set = Array.from({ length: EDIT_LIMITS.words }, (_, n) => `set ${'abcdefghij'[n % 10]}${n}`).map(
      (entry) => ({ language: 'en', entry, weight: 1, source: 'person', learntFrom: null }) as const,
    );
    await saveEdition(context, { edits: { words: set, cues: [], silenced: [] }, note: '', kind: 'hand' });
    const asked = { learning, words: [{ language: 'en', entry: 'blorvy' } as const] };
    await expect(applyLearnt(context, asked)).rejects.toThrow('too-many-words');
    await saveEdition(context, { edits: { words: set.slice(1), cues: [], silenced: [] }, note: '', kind: 'hand' });
    expect(await applyLearnt(context, asked)).toBe(3);
  });

  it('is told as it stands when words of another learning are asked for', async () => {
    const learning = await learn();
    const unknown = { learning, words: [{ language: 'en', entry: 'never heard' } as const] };
    await expect(applyLearnt(context, unknown)).rejects.toThrow('no-such-learning');
    const older = { learning: learning + 1, words: [{ language: 'en', entry: 'blorvy' } as const] };
    await expect(applyLearnt(context, older)).rejects.toThrow('no-such-learning');
  });

  it('can be stopped, and begins anew where a worker fell silent', async () => {
    await startLearning(context);
    const stop = new AbortController();
    stop.abort();
    await runLearning(database, clock, stop.signal);
    expect((await readLearning(context)).newest?.state).toBe('running');
    await cancelLearning(context);
    expect((await readLearning(context)).newest?.state).toBe('cancelled');
    await startLearning(context);
    await runLearning(database, clock, stop.signal);
    now += 60_000;
    expect(await runLearning(database, clock, signal)).toBe(true);
    expect((await readLearning(context)).newest?.state).toBe('done');
  });
});
