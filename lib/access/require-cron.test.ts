import { afterEach, describe, expect, it, vi } from 'vitest';
import { AppError } from '@/lib/errors';

const SECRET = 'a secret of a timer, long enough';

async function outcome(secret: string, headers: HeadersInit): Promise<string> {
  vi.stubEnv('CRON_SECRET', secret);
  vi.resetModules();
  const { requireCron } = await import('./require-cron');
  const errors = await import('@/lib/errors');
  try {
    requireCron(new Headers(headers));
    return 'in';
  } catch (error) {
    return error instanceof errors.AppError || error instanceof AppError ? `${error.code} ${error.detail}` : 'a fault';
  }
}

describe('the timer’s door', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('stays shut while no secret is set, whatever is sent', async () => {
    for (const authorization of ['Bearer ', 'Bearer undefined', `Bearer ${SECRET}`]) {
      expect(await outcome('', { authorization })).toBe('unavailable cron-not-set-up');
    }
    expect(await outcome('', {})).toBe('unavailable cron-not-set-up');
  });

  it('opens to the secret alone', async () => {
    expect(await outcome(SECRET, { authorization: `Bearer ${SECRET}` })).toBe('in');
    expect(await outcome(SECRET, { authorization: `bearer  ${SECRET}` })).toBe('in');
    for (const wrong of [SECRET, `Basic ${SECRET}`, `Bearer ${SECRET}x`, `Bearer ${SECRET.slice(1)}`, 'Bearer', '']) {
      expect([wrong, await outcome(SECRET, { authorization: wrong })]).toEqual([
        wrong,
        'unauthenticated wrong-cron-secret',
      ]);
    }
    expect(await outcome(SECRET, {})).toBe('unauthenticated wrong-cron-secret');
  });
});
