import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Database } from '@/db/client/database';
import { indexMentions } from '@/db/search/index-mentions';
import { testDatabases } from '@/db/testing/test-database';
import type { WorkspaceContext } from '@/lib/access/context';
import { PreviewCounts } from '@/lib/analysis/edits/preview-counts';
import { resultOf } from '@/lib/analysis/edits/preview-result';
import type { EditChange } from '@/lib/domain/edit-change';
import { NO_HAND_LABEL } from '@/lib/domain/hand-label';
import { NO_EDITS, type WorkspaceEdits } from '@/lib/domain/workspace-edits';
import { closeAnalysisPool } from '@/lib/ingestion/analysis-pool';
import { applyEdits, returnToEdition } from '@/lib/ingestion/apply-edits';
import { undoEdition } from '@/lib/ingestion/editions';
import { handLabel, labelMention, readHandLabel } from '@/lib/ingestion/hand-labels';
import { runReanalysis } from '@/lib/ingestion/run-reanalysis';
import { checkChanges } from '@/lib/metrics/vocabulary/check-changes';
import { findWords } from '@/lib/metrics/vocabulary/find-words';
import { listCues } from '@/lib/metrics/vocabulary/list-cues';
import { previewChanges } from '@/lib/metrics/vocabulary/preview-changes';
import { readVocabulary } from '@/lib/metrics/vocabulary/read-vocabulary';
import { readWord } from '@/lib/metrics/vocabulary/read-word';
import { tellEditions } from '@/lib/metrics/vocabulary/tell-editions';
import { seedMentions } from '@/lib/metrics/testing/seed-mentions';
import { vocabularySchemas as schemas } from './openapi-vocabulary';

vi.stubEnv('LOG_LEVEL', 'silent');
vi.stubEnv('WORKERS', '1');

// Every text of the seed says "Nadie respondió a la llamada número …".
const word: EditChange = { kind: 'word', language: 'es', entry: 'llamada', weight: 3.5 };
const silence: EditChange = { kind: 'silence', language: 'es', rule: 'indifference.no-answer', silenced: true };
const cue = (patterns: string): EditChange => ({
  kind: 'cue',
  cue: { id: 'own.number', language: 'es', patterns, says: 'place', touchpoint: 'phone', driver: null },
});
const edits: WorkspaceEdits = {
  ...NO_EDITS,
  words: [{ language: 'es', entry: 'llamada', weight: 3.5, source: 'person', learntFrom: null }],
};

describe.each(testDatabases())('the vocabulary of a workspace on $engine', ({ open }) => {
  let database: Database;
  let context: WorkspaceContext;
  beforeEach(async () => {
    database = await open();
    ({ context } = await seedMentions(database, { count: 600, days: 90 }));
    while ((await indexMentions(database)) > 0);
  });
  afterEach(() => database.close());
  afterAll(closeAnalysisPool);

  async function previewed(changes: readonly EditChange[], stars = false) {
    const counts = new PreviewCounts();
    const examples = [];
    let after: string | null = null;
    do {
      const part = schemas.preview.parse(await previewChanges(context, { changes: [...changes], after, stars }));
      counts.addState(part.state);
      examples.push(...part.examples);
      after = part.next;
    } while (after !== null);
    return { ...resultOf(counts), examples };
  }

  const state = async () => schemas.state.parse(await readVocabulary(context));
  const readAll = async () => {
    const [newest] = await database.orm.select().from(database.tables.reanalyses);
    const rows = await database.orm.select().from(database.tables.reanalyses);
    const id = Math.max(newest?.id ?? 0, ...rows.map((row) => row.id));
    const signal = new AbortController().signal;
    await runReanalysis(database, context.clock, id, { signal, until: Infinity, lastTry: true });
  };

  it('tells what a word weighs, and where the texts hold it', async () => {
    expect(schemas.words.parse(findWords({ language: 'es', q: '¡Excel' })).words[0]?.entry).toMatch(/^excel/);
    const { texts } = await state();
    const found = schemas.word.parse(await readWord(context, { language: 'es', entry: 'Llamada' }));
    expect(found).toMatchObject({ entry: 'llamada', texts: texts.es, of: texts.es });
    expect(found.forms).toEqual([{ form: 'llamada', texts: texts.es }]);
    expect(found.examples).toHaveLength(3);
    const [piece] = found.examples;
    expect(piece?.marks.map(({ start, end }) => piece.text.slice(start, end))).toEqual(['llamada']);
    const phrase = await readWord(context, { language: 'es', entry: 'a la llamada' });
    expect(phrase.texts).toBe(texts.es);
    const unheard = schemas.word.parse(await readWord(context, { language: 'es', entry: 'quokka' }));
    expect(unheard).toMatchObject({ texts: 0, lines: [], examples: [] });
    await expect(readWord(context, { language: 'es', entry: '…' })).rejects.toMatchObject({ detail: 'no-word' });
    expect(schemas.cues.parse(listCues({ language: 'en' })).cues.length).toBeGreaterThan(100);
  });

  it('previews changes over all texts of their language, and stores nothing', async () => {
    const { texts } = await state();
    const kind = await previewed([word]);
    expect(kind.read).toBe(texts.es);
    expect(kind.touched).toBe(texts.es);
    const silent = await previewed([silence], true);
    const [example] = silent.examples;
    expect(example?.piece.marks.map(({ start, end }) => example.piece.text.slice(start, end))).toEqual([
      'Nadie respondió',
    ]);
    expect(example?.before.opinions.map(({ driver }) => driver)).toContain('indifference');
    expect(example?.after.opinions).toEqual([]);
    expect(silent.opinions.some(({ driver, leaves }) => driver === 'indifference' && leaves.n === texts.es)).toBe(true);
    expect(silent.byStars?.n).toBeGreaterThan(0);
    expect((await previewed([{ ...word, entry: 'quokka' }])).touched).toBe(0);
    expect((await state()).edition).toBe(0);
  });

  it('holds changes against what people said by hand, of which readings know nothing', async () => {
    expect((await previewed([silence])).byHand.label).toBeNull();
    const { examples } = await previewed([silence]);
    const id = Number(examples[0]?.piece.mention);
    const was = await readHandLabel(context, id);
    expect(was).toEqual(NO_HAND_LABEL);
    const said = { tone: 'negative', leaving: 'none', opinions: examples[0]?.before.opinions ?? null } as const;
    expect(handLabel.parse(await labelMention(context, { id, label: said }))).toEqual(said);
    expect(await readHandLabel(context, id)).toEqual(said);
    const { byHand } = await previewed([silence]);
    expect(byHand.label?.n).toBe(1);
    expect(byHand.drivers).toMatchObject({ n: 1, before: { precision: 1, recall: 1 }, after: { recall: 0 } });
    await labelMention(context, { id, label: NO_HAND_LABEL });
    expect((await previewed([silence])).byHand.drivers).toBeNull();
    const missing = labelMention(context, { id: 999_999, label: said });
    await expect(missing).rejects.toMatchObject({ code: 'not-found', detail: 'no-such-mention' });
  });

  it('says what is wrong with changes, and takes none that cannot be read with', async () => {
    const { problems } = schemas.problems.parse(await checkChanges(context, { changes: [word, cue('(numero')] }));
    expect(problems).toMatchObject([{ code: 'brackets', list: 'cues' }]);
    expect((await checkChanges(context, { changes: [word, cue('numero')] })).problems).toEqual([]);
    const wrong = previewChanges(context, { changes: [cue('(numero')] });
    await expect(wrong).rejects.toMatchObject({ code: 'bad-request', detail: 'edits-not-taken' });
    const apply = applyEdits(context, {
      edits: { ...NO_EDITS, silenced: [{ language: 'es', rule: 'no.such' }] },
      note: '',
      madeFrom: 0,
    });
    await expect(apply).rejects.toMatchObject({ detail: 'edits-not-taken' });
  });

  it('applies changes as a version that comes into force when all is read, is told, undone and returned to', async () => {
    schemas.saved.parse(await applyEdits(context, { edits, note: 'larga', madeFrom: 0 }));
    expect(await state()).toMatchObject({ edition: 1, inForce: 0, edits, reading: { state: 'waiting', edition: 1 } });
    await expect(applyEdits(context, { edits: NO_EDITS, note: '', madeFrom: 0 })).rejects.toMatchObject({
      code: 'conflict',
    });
    await readAll();
    expect(await state()).toMatchObject({ edition: 1, inForce: 1, reading: { state: 'done' } });
    // What is previewed is laid over what stands.
    expect((await previewed([word])).touched).toBe(0);
    await undoEdition(context, { number: 1 });
    await readAll();
    await returnToEdition(context, { number: 1, note: 'Back' });
    await expect(returnToEdition(context, { number: 9, note: '' })).rejects.toMatchObject({
      detail: 'no-such-edition',
    });
    const list = schemas.editions.parse(await tellEditions(context));
    expect(list).toMatchObject({ inForce: 2, coming: 3 });
    expect(list.editions.map(({ number, kind, changes }) => [number, kind, changes])).toEqual([
      [3, 'hand', [word]],
      [2, 'undo', [{ ...word, weight: null }]],
      [1, 'hand', [word]],
    ]);
    expect(list.editions.map(({ by }) => by)).toEqual(['cli', 'cli', 'cli']);
  });
});
