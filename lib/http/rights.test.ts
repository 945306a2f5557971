import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Right } from '@/lib/access/context';
import { closeDatabase } from '@/lib/database';
import { type Door, EXPECTED_RIGHTS } from './expected-rights';
import { type Caller, CALLERS, makeCallers } from './testing/callers';
import { findRoutes } from './testing/routes';

const folder = mkdtempSync(join(tmpdir(), 'raiz-rights-'));
vi.stubEnv('DATA_DIR', folder);
vi.stubEnv('DATABASE_URL', '');
vi.stubEnv('LOG_LEVEL', 'silent');
vi.stubEnv('CRON_SECRET', 'a secret that no caller here holds');

const routes = await findRoutes();
const HOST = '127.0.0.1:3000';
type Outcome = 'in' | 'unauthenticated' | 'forbidden' | 'not-found';

const PEOPLE: Readonly<Record<Right, readonly Caller[]>> = {
  read: ['viewer', 'analyst', 'admin', 'owner'],
  follow: ['viewer', 'analyst', 'admin', 'owner', 'ingest'],
  ingest: ['analyst', 'admin', 'owner', 'ingest'],
  write: ['analyst', 'admin', 'owner'],
  admin: ['admin', 'owner'],
  owner: ['owner'],
};

/** Said anew, apart from the code under test: what each caller must meet at a door. */
function expected(door: Door, caller: Caller, reading: boolean): Outcome {
  if (door === 'anybody' || door === 'better-auth') return 'in';
  if (door === 'cron-secret' || caller === 'anonymous') return 'unauthenticated';
  const readToken = caller === 'read' || caller === 'foreign-read';
  if (door === 'signed-in') return caller === 'ingest' || (readToken && !reading) ? 'forbidden' : 'in';
  if (door === 'installation-owner') return caller === 'owner' ? 'in' : 'forbidden';
  if (caller === 'outsider' || caller === 'foreign-read') return 'not-found';
  return PEOPLE[door].includes(caller) || (caller === 'read' && reading) ? 'in' : 'forbidden';
}

const PARTS: Readonly<Record<string, string>> = { driver: 'price', touchpoint: 'phone' };

function fill(path: string, workspace: string): { path: string; params: Record<string, string> } {
  const params: Record<string, string> = {};
  const filled = path.replace(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) => {
    const value = name === 'workspace' ? workspace : (PARTS[name] ?? '999999');
    params[name] = value;
    return value;
  });
  return { path: filled, params };
}

describe('the doors', () => {
  let made: Awaited<ReturnType<typeof makeCallers>>;
  beforeAll(async () => {
    made = await makeCallers();
  });
  afterAll(async () => {
    await closeDatabase();
    rmSync(folder, { recursive: true, force: true });
  });

  async function call(found: (typeof routes)[number], headers: HeadersInit, workspace: string): Promise<Response> {
    const { path, params } = fill(found.path, workspace);
    const all = new Headers(headers);
    all.set('host', HOST);
    all.set('origin', `http://${HOST}`);
    const reading = found.method === 'GET';
    if (!reading && !all.has('content-type')) all.set('content-type', 'application/json');
    const body = reading ? null : '{}';
    const request = new Request(`http://${HOST}${path}`, { method: found.method, headers: all, body });
    return found.route(request, { params: Promise.resolve(params) });
  }

  async function outcomeOf(response: Response): Promise<Outcome> {
    if (response.status === 401) return 'unauthenticated';
    if (response.status === 403) return 'forbidden';
    if (response.status !== 404) return 'in';
    const { reason } = (await response.json()) as { reason: string };
    return reason === 'no-such-workspace' ? 'not-found' : 'in';
  }

  it('are all in the table of expected rights, and the table names no other', () => {
    expect(routes.map(({ door }) => door).sort()).toEqual([...EXPECTED_RIGHTS.keys()].sort());
  });

  it.each(routes.filter(({ door }) => EXPECTED_RIGHTS.get(door) !== 'better-auth'))(
    '$door lets in whom it should and nobody else',
    async (found) => {
      const door = EXPECTED_RIGHTS.get(found.door) ?? 'owner';
      for (const caller of CALLERS) {
        const response = await call(found, made.headers[caller], made.workspace.slug);
        expect(response.status, `${caller} met a fault`).not.toBe(500);
        expect(response.headers.get('cache-control'), caller).toMatch(/no-store/);
        const outcome = await outcomeOf(response);
        expect([caller, outcome]).toEqual([caller, expected(door, caller, found.method === 'GET')]);
      }
    },
  );

  it.each(routes.filter(({ path }) => path.includes('[workspace]')))(
    '$door says the same of a foreign workspace as of none',
    async (found) => {
      const foreign = await call(found, made.headers.outsider, made.workspace.slug);
      const none = await call(found, made.headers.outsider, 'no-such');
      expect([foreign.status, await foreign.text()]).toEqual([none.status, await none.text()]);
    },
  );

  it.each(routes.filter(({ method, path }) => method !== 'GET' && path.startsWith('/api/v1/workspaces')))(
    '$door refuses a change that another site’s page asks for',
    async (found) => {
      const { path, params } = fill(found.path, made.workspace.slug);
      const foreign: Record<string, string>[] = [
        { origin: 'https://evil.example' },
        { origin: 'null' },
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site' },
        {},
      ];
      for (const proof of foreign) {
        const headers = new Headers({ ...(made.headers.owner as Record<string, string>), ...proof, host: HOST });
        headers.set('content-type', 'application/json');
        const request = new Request(`http://${HOST}${path}`, { method: found.method, headers, body: '{}' });
        const response = await found.route(request, { params: Promise.resolve(params) });
        expect([proof, response.status]).toEqual([proof, 403]);
      }
    },
  );
});
