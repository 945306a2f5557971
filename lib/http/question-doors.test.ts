import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { closeDatabase } from '@/lib/database';
import { EXPECTED_RIGHTS } from './expected-rights';
import { OPENAPI_ENTRIES } from './openapi';
import { makeCallers } from './testing/callers';
import { findRoutes } from './testing/routes';

const folder = mkdtempSync(join(tmpdir(), 'raiz-doors-'));
vi.stubEnv('DATA_DIR', folder);
vi.stubEnv('DATABASE_URL', '');
vi.stubEnv('LOG_LEVEL', 'silent');

const described = OPENAPI_ENTRIES.filter(({ query }) => query !== undefined).map(({ method, path }) => {
  return `${method.toUpperCase()} ${path.replaceAll('{', '[').replaceAll('}', ']')}`;
});
const doors = (await findRoutes()).filter(
  ({ door }) => described.includes(door) && EXPECTED_RIGHTS.has(door) && !door.includes('/vocabulary/'),
);
const PARTS: Readonly<Record<string, string>> = { driver: 'price', touchpoint: 'phone' };

interface Problem {
  readonly status: number;
  readonly reason?: string;
  readonly detail: string;
  readonly errors?: readonly { readonly field: string; readonly message: string }[];
}

describe('the doors that ask of mentions', () => {
  let made: Awaited<ReturnType<typeof makeCallers>>;
  beforeAll(async () => {
    made = await makeCallers();
    // Passwords of six people, hashed slowly on purpose.
  }, 60_000);
  afterAll(async () => {
    await closeDatabase();
    rmSync(folder, { recursive: true, force: true });
  });

  async function ask({ path, route }: (typeof doors)[number], search: string, language = 'en'): Promise<Problem> {
    const params = { ...PARTS, workspace: made.workspace.slug };
    const headers = new Headers(made.headers.viewer);
    if (path.endsWith('/audit')) for (const [name, value] of new Headers(made.headers.owner)) headers.set(name, value);
    headers.set('accept-language', language);
    const request = new Request(`http://127.0.0.1:3000${path}?${search}`, { headers });
    const response = await route(request, { params: Promise.resolve(params) });
    return { ...((await response.json()) as object), status: response.status } as Problem;
  }

  it('are the seven questions and the audit log', () => {
    expect(doors).toHaveLength(8);
  });

  it.each(doors)('$door names a parameter it does not take, and the nearest one', async (door) => {
    const problem = await ask(door, 'limmit=3&form=2026-01-01');
    expect([problem.status, problem.reason]).toEqual([400, 'unknown-parameter']);
    expect(problem.errors?.map(({ field }) => field)).toEqual(['limmit', 'form']);
    expect(problem.detail).toContain('“limmit”');
    expect((await ask(door, 'constructor=1')).status).toBe(400);
    expect((await ask(door, '')).status).toBe(200);
  });

  const questions = doors.filter(({ path }) => !path.endsWith('/audit'));

  it.each(questions)('$door says what a misspelt filter may have meant', async (door) => {
    const problem = await ask(door, 'drivers=price', 'es');
    expect(problem.detail).toBe('Aquí no hay ningún parámetro «drivers»; el más parecido es «driver».');
    expect((await ask(door, 'touch_point=phone')).detail).toContain('“touchpoint”');
    expect((await ask(door, 'population=leaving')).status).toBe(400);
  });

  it.each(questions)('$door refuses a value that cannot be', async (door) => {
    const wrong = {
      rating: '9',
      driver: 'foo',
      touchpoint: 'moon',
      stage: 'x',
      polarity: 'bad',
      leaving: 'maybe',
      kind: 'memo',
      compare: 'month',
      from: '2026-02-30',
      to: 'soon',
    };
    for (const [name, value] of Object.entries(wrong)) {
      const problem = await ask(door, `${name}=${value}`);
      expect([problem.status, problem.errors?.[0]?.field]).toEqual([400, name]);
    }
    expect((await ask(door, 'from=2026-03-09&to=2026-03-01')).errors?.[0]?.field).toBe('to');
    expect((await ask(door, 'driver=price&driver=effort&rating=1&from=2026-01-01&compare=previous')).status).toBe(200);
  });

  it('leave the topics of a cause out where they are not wanted', async () => {
    const cause = questions.find(({ path }) => path.includes('/causes/'));
    if (!cause) throw new Error('a door is missing');
    expect(await ask(cause, '')).toHaveProperty('topics');
    expect(await ask(cause, 'topics=true&lang=es')).toHaveProperty('topics');
    const without = await ask(cause, 'topics=false&lang=es');
    expect(without.status).toBe(200);
    expect(without).toHaveProperty('breakdowns');
    expect(without).not.toHaveProperty('topics');
    expect((await ask(cause, 'topics=no')).errors?.[0]?.field).toBe('topics');
  });

  it('take a place in a list at the list alone', async () => {
    const list = questions.find(({ path }) => path.endsWith('/mentions'));
    const overview = questions.find(({ path }) => path.endsWith('/overview'));
    if (!list || !overview) throw new Error('a door is missing');
    expect((await ask(list, 'limit=200')).status).toBe(200);
    for (const search of ['limit=201', 'limit=0', 'limit=ten', 'cursor=none-of-ours']) {
      expect([search, (await ask(list, search)).status]).toEqual([search, 400]);
    }
    expect((await ask(overview, 'limit=10')).reason).toBe('unknown-parameter');
  });
});
