import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../client/database';
import { testDatabases } from '../test-database';
import { accessCases } from './access-cases';
import { factCases } from './fact-cases';
import { importCases } from './import-cases';
import { labelCases } from './label-cases';
import { learningCases } from './learning-cases';
import { mentionCases } from './mention-cases';
import { givenBy, type ParityCase, type ParityRun } from './parity-case';
import { readingCases } from './reading-cases';
import { questionCases } from './question-cases';
import { seedWorld } from './seed-world';
import { workspaceCases } from './workspace-cases';

const CASES: Readonly<Record<string, ParityCase>> = {
  ...accessCases,
  ...workspaceCases,
  ...importCases,
  ...mentionCases,
  ...questionCases,
  ...factCases,
  ...readingCases,
  ...learningCases,
  ...labelCases,
};

const folder = fileURLToPath(new URL('../../queries', import.meta.url));
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -'.ts'.length));

/** Whether a file has anything to call; one of types alone has not. */
async function hasFunctions(file: string): Promise<boolean> {
  const module = (await import(`../../queries/${file}.ts`)) as Record<string, unknown>;
  return Object.values(module).some((value) => typeof value === 'function');
}

/** Whether an answer holds anything that the engines could disagree about. */
function says(answer: unknown): boolean {
  if (answer === null || answer === undefined || answer === false || answer === '') return false;
  if (answer instanceof Date || typeof answer !== 'object') return true;
  return Object.values(answer).some(says);
}

describe('every query', () => {
  const databases: Database[] = [];
  beforeAll(async () => {
    for (const { open } of testDatabases()) {
      const database = await open();
      databases.push(database);
      await seedWorld(database);
    }
    // Two databases are made and filled.
  }, 120_000);
  afterAll(() => Promise.all(databases.map((database) => database.close())));

  it('has a case, and no case is without its query', async () => {
    const callable: string[] = [];
    for (const file of files) if (await hasFunctions(file)) callable.push(file);
    expect(Object.keys(CASES).sort()).toEqual(callable.sort());
  });

  it.each(Object.keys(CASES))('answers the same on both engines: %s', async (name) => {
    const runs: ParityRun[] = [];
    for (const database of databases) {
      const run = await CASES[name]?.(givenBy(database));
      if (run) runs.push(run);
    }
    const [sqlite, postgres] = runs;
    expect(runs).toHaveLength(2);
    expect(sqlite?.uncalled).toEqual([]);
    expect(says(sqlite?.answers)).toBe(true);
    expect(postgres?.answers).toStrictEqual(sqlite?.answers);
  });

  it('leaves the world as it was', async () => {
    for (const database of databases) {
      const { user, workspaces, jobs, mentions, tokens } = database.tables;
      const counts = [];
      for (const table of [user, workspaces, jobs, mentions, tokens]) {
        counts.push((await database.orm.select().from(table)).length);
      }
      expect([database.engine, counts]).toEqual([database.engine, [3, 3, 6, 240, 3]]);
    }
  });
});
