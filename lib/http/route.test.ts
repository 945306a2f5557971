import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { newSetUpLink } from '@/lib/access/set-up-link';
import { systemClock } from '@/lib/clock';
import { closeDatabase, database } from '@/lib/database';
import { AppError } from '@/lib/errors';
import { POST as postSetUp } from '@/app/api/v1/set-up/route';
import { GET as getSession } from '@/app/api/v1/session/route';
import { GET as getReady } from '@/app/api/health/ready/route';
import { authDoor } from './auth-door';
import { repeated } from './read-input';
import { publicRoute } from './route';

const folder = mkdtempSync(join(tmpdir(), 'raiz-route-'));
vi.stubEnv('DATA_DIR', folder);
vi.stubEnv('DATABASE_URL', '');
vi.stubEnv('LOG_LEVEL', 'silent');

const nowhere = { params: Promise.resolve({}) };
const owner = { name: 'Ana', email: 'Ana@Example.org', username: 'ana', password: 'a password long enough' };

function post(path: string, body: unknown, headers: Record<string, string> = {}): Request {
  const host = headers['host'] ?? '127.0.0.1:3000';
  const all = { host, 'content-type': 'application/json', origin: `http://${host}`, ...headers };
  return new Request(`http://${host}${path}`, {
    method: 'POST',
    headers: all,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

const signIn = (body: object, headers?: Record<string, string>, by = 'email') =>
  authDoor(post(`/api/auth/sign-in/${by}`, body, headers));

afterAll(async () => {
  await closeDatabase();
  rmSync(folder, { recursive: true, force: true });
});

describe('what a door accepts', () => {
  const echo = publicRoute({ body: z.object({ name: z.string().min(2) }) }, ({ body }) => body);

  it('takes no text that only one of the engines could hold', async () => {
    const named = await echo(post('/', { name: 'a\0b\ud800' }), nowhere);
    expect(await named.json()).toEqual({ name: 'a\ufffdb\ufffd' });
    const asked = publicRoute({ query: z.object({ q: z.string() }) }, ({ query }) => query);
    expect(await (await asked(new Request('http://127.0.0.1:3000/?q=a%00b'), nowhere)).json()).toEqual({
      q: 'a\ufffdb',
    });
  });

  it('names the wrong fields in the reader’s language', async () => {
    const spanish = await echo(post('/', { name: 'x' }, { 'accept-language': 'es-ES' }), nowhere);
    expect(spanish.status).toBe(400);
    expect(spanish.headers.get('content-type')).toBe('application/problem+json');
    const body = (await spanish.json()) as {
      detail: string;
      code: string;
      errors: { field: string; message: string }[];
    };
    expect(body.code).toBe('bad-request');
    expect(body.detail).toBe('Revisa estos campos: name.');
    expect(body.errors[0]?.field).toBe('name');
    expect(body.errors[0]?.message).toMatch(/pequeño|caracteres/);
    const chosen = await echo(post('/', {}, { 'accept-language': 'es', cookie: 'locale=en' }), nowhere);
    expect(((await chosen.json()) as { detail: string }).detail).toBe('Check these fields: name.');
  });

  it('takes JSON alone, whole and of bounded size', async () => {
    expect((await echo(post('/', { name: 'José' }), nowhere)).status).toBe(200);
    expect((await echo(post('/', '{"name":'), nowhere)).status).toBe(400);
    expect((await echo(post('/', 'name=x', { 'content-type': 'text/plain' }), nowhere)).status).toBe(400);
    expect((await echo(post('/', { name: 'x'.repeat(1024 * 1024) }), nowhere)).status).toBe(413);
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(65_536).fill(32));
      },
    });
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: endless, duplex: 'half' };
    expect((await echo(new Request('http://127.0.0.1/', init as RequestInit), nowhere)).status).toBe(413);
    expect(sent).toBeLessThan(30);
  });

  it('refuses a field that no door of this kind takes, and names the nearest', async () => {
    const refused = await echo(post('/', { name: 'José', nmae: 'x' }), nowhere);
    const problem = (await refused.json()) as { reason: string; detail: string; errors: { field: string }[] };
    expect([refused.status, problem.reason, problem.errors[0]?.field]).toEqual([400, 'unknown-parameter', 'nmae']);
    expect(problem.detail).toContain('“name”');
    const token = 'x'.repeat(20);
    const door = await postSetUp(post('/api/v1/set-up', { ...owner, token, bogus: 1 }), nowhere);
    expect([door.status, ((await door.json()) as { reason: string }).reason]).toEqual([400, 'unknown-parameter']);
  });

  it('reads a repeated parameter as a list', async () => {
    const list = publicRoute({ query: z.object({ source: repeated(z.string()) }) }, ({ query }) => query);
    const ask = async (search: string) => (await list(new Request(`http://127.0.0.1/${search}`), nowhere)).json();
    expect(await ask('?source=a&source=b')).toEqual({ source: ['a', 'b'] });
    expect(await ask('?source=a')).toEqual({ source: ['a'] });
    expect(await ask('')).toEqual({ source: [] });
  });

  it('keeps what was not foreseen for the log', async () => {
    const broken = publicRoute({}, () => {
      throw new Error('secret detail of the machine');
    });
    const response = await broken(new Request('http://127.0.0.1/'), nowhere);
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(text).not.toContain('secret detail');
    expect(text).toMatch(/"id":"[0-9a-f-]{36}"/);
    const known = publicRoute({}, () => {
      throw new AppError('conflict', 'a key no catalogue has');
    });
    expect(((await (await known(new Request('http://127.0.0.1/'), nowhere)).json()) as { status: number }).status).toBe(
      409,
    );
  });
});

describe('sign-in through its doors', () => {
  beforeAll(async () => {
    const token = await newSetUpLink(await database(), systemClock);
    const response = await postSetUp(post('/api/v1/set-up', { token, ...owner }), nowhere);
    expect(response.status).toBe(201);
    expect(response.headers.getSetCookie().join()).toMatch(/raiz\.session_token=.*HttpOnly.*SameSite=Lax/i);
    expect(response.headers.getSetCookie().join()).not.toMatch(/Secure/i);
  });

  it('makes its own secret, for its own eyes', () => {
    expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600);
  });

  it('works on localhost and on 127.0.0.1, by e-mail and by user name', async () => {
    for (const host of ['localhost:4123', '127.0.0.1:3000', '[::1]:3000']) {
      const response = await signIn({ email: owner.email, password: owner.password }, { host });
      expect([host, response.status]).toEqual([host, 200]);
      const cookie = response.headers
        .getSetCookie()
        .map((line) => line.split(';')[0])
        .join('; ');
      const session = await getSession(new Request(`http://${host}/`, { headers: { host, cookie } }), nowhere);
      expect(await session.json()).toMatchObject({ user: { email: 'ana@example.org' }, owner: true, workspaces: [] });
      const out = await authDoor(post('/api/auth/sign-out', {}, { host, cookie }));
      expect(out.status).toBe(200);
      const after = await getSession(new Request(`http://${host}/`, { headers: { host, cookie } }), nowhere);
      expect(after.status).toBe(401);
    }
    const named = await signIn({ username: 'Ana', password: owner.password }, {}, 'username');
    expect(named.status).toBe(200);
  });

  it('refuses another site, sign-up, and all that is not ours to offer', async () => {
    const right = { email: owner.email, password: owner.password };
    expect((await signIn(right, { origin: 'https://evil.example' })).status).toBe(403);
    for (const path of [
      'sign-up/email',
      'is-username-available',
      'request-password-reset',
      'update-user',
      'delete-user',
    ]) {
      expect([path, (await authDoor(post(`/api/auth/${path}`, right))).status]).toEqual([path, 404]);
    }
  });

  it('takes each of its methods at each of its paths, and no other', async () => {
    const asked = new Request('http://127.0.0.1:3000/api/auth/sign-in/email', { headers: { host: '127.0.0.1:3000' } });
    const response = await authDoor(asked);
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
  });

  it('takes a user name nobody can have for a wrong one', async () => {
    const response = await signIn({ username: 'ana garcía', password: owner.password }, {}, 'username');
    expect(response.status).toBe(401);
    expect(((await response.json()) as { reason: string }).reason).toBe('wrong-credentials');
  });

  it('slows a guesser down, whatever address he claims, and says until when', async () => {
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 12; attempt += 1) {
      const headers = { 'x-forwarded-for': `10.0.0.${attempt}` };
      statuses.push((await signIn({ email: 'leo@example.org', password: `wrong ${attempt} wrong` }, headers)).status);
    }
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429, 429]);
    const last = await signIn({ email: 'leo@example.org', password: 'wrong' });
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(200);
    expect((await signIn({ email: owner.email, password: owner.password })).status).toBe(200);
  });

  it('lets the owner in from a browser he has used, while another guesses', async () => {
    const right = { email: owner.email, password: owner.password };
    const cookie = (await signIn(right)).headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    expect(cookie).toContain('raiz.device=');
    for (let attempt = 0; attempt < 11; attempt += 1) await signIn({ ...right, password: 'wrong wrong wrong' });
    expect((await signIn(right)).status).toBe(429);
    expect((await signIn(right, { cookie })).status).toBe(200);
    expect(
      (await signIn(right, { cookie: cookie.replace(/raiz\.device=[^;]{8}/, 'raiz.device=00000000') })).status,
    ).toBe(429);
  });

  it('answers whether it can work', async () => {
    const response = await getReady(new Request('http://127.0.0.1/api/health/ready'), nowhere);
    expect(await response.json()).toMatchObject({ ready: true, database: 'ok', oldestJobSeconds: null });
  });
});
