import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { testDatabases } from '@/db/testing/test-database';
import { CLI_ACTOR } from '@/lib/access/actor-label';
import { addWorkspace } from '@/lib/access/add-workspace';
import { systemClock } from '@/lib/clock';
import { importHere } from './import-here';
import { FileMapping } from './inspect-import';

const folder = mkdtempSync(join(tmpdir(), 'raiz-mapping-'));
beforeAll(() => void vi.stubEnv('DATA_DIR', folder));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('names one column for a field and several for the text alone', () => {
  for (const mapping of [{}, { text: 'a', rating: 2 }, { text: ['a', 3], posted: -1 }, { text: [] }])
    expect(FileMapping.safeParse(mapping).data).toEqual(mapping);
  for (const mapping of [{ title: ['a', 'b'] }, { texts: 'a' }, { text: [1.5] }, { text: [['a']] }, { text: null }])
    expect(FileMapping.safeParse(mapping).success).toBe(false);
});

it.each(testDatabases())('several columns that were named are stored as one text on $engine', async ({ open }) => {
  const database = await open();
  const workspace = await addWorkspace(database, systemClock, { name: 'mapping', zone: 'UTC' });
  const file = join(folder, 'answers.csv');
  writeFileSync(file, 'id,q1,q2,q3\n1,Llamé tres veces,Nada,Nadie contestó\n2,,Todo,Tardaron\n');
  const place = {
    database,
    clock: systemClock,
    actor: CLI_ACTOR,
    zone: 'UTC',
    workspace: () => Promise.resolve(workspace),
  };
  const start = { duplicates: 'update', keepExtra: false, mapping: FileMapping.parse({ text: ['q3', 'q1'] }) } as const;
  await importHere(place, file, { start, signal: new AbortController().signal, onProgress: () => undefined });
  const { mentions } = database.tables;
  const stored = await database.orm.select({ text: mentions.text }).from(mentions).orderBy(mentions.id);
  expect(stored.map(({ text }) => text)).toEqual(['Llamé tres veces\nNadie contestó', 'Tardaron']);
  await database.close();
});
