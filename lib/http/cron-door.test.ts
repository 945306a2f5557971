import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { POST } from '@/app/api/cron/route';
import { closeDatabase } from '@/lib/database';

const folder = mkdtempSync(join(tmpdir(), 'raiz-cron-'));
const SECRET = 'a secret of a timer, long enough';
vi.stubEnv('DATA_DIR', folder);
vi.stubEnv('DATABASE_URL', '');
vi.stubEnv('LOG_LEVEL', 'silent');
vi.stubEnv('CRON_SECRET', SECRET);

const call = (authorization: string) =>
  POST(new Request('http://127.0.0.1:3000/api/cron', { method: 'POST', headers: { authorization } }), {
    params: Promise.resolve({}),
  });

describe('POST /api/cron', () => {
  afterAll(async () => {
    await closeDatabase();
    rmSync(folder, { recursive: true, force: true });
  });

  it('does what is due for the timer that holds the secret, and says what that was', async () => {
    const response = await call(`Bearer ${SECRET}`);
    expect([response.status, await response.json()]).toEqual([200, { imports: { ended: 0, left: 0 } }]);
  });

  it('answers any other with a problem', async () => {
    const response = await call('Bearer another secret, as long as it');
    expect([response.status, response.headers.get('content-type')]).toEqual([401, 'application/problem+json']);
    expect(await response.json()).toMatchObject({ code: 'unauthenticated', reason: 'wrong-cron-secret' });
  });
});
