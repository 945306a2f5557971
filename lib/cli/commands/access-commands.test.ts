import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { acceptInvitation } from '@/lib/access/accept-invitation';
import { identify } from '@/lib/access/identify';
import { readInvitation } from '@/lib/access/read-invitation';
import { resetPassword } from '@/lib/access/reset-password';
import { systemClock as clock } from '@/lib/clock';
import { closeDatabase, database } from '@/lib/database';
import { runTokenAdd } from './token';
import { runUserAdd, runUserReset } from './user';
import { runWorkspaceAdd } from './workspace';

const folder = mkdtempSync(join(tmpdir(), 'raiz-cli-'));
vi.stubEnv('DATA_DIR', folder);
vi.stubEnv('DATABASE_URL', '');
vi.stubEnv('APP_URL', 'https://raiz.example.org/');

async function run(command: (io: { stdout: PassThrough; stderr: PassThrough }) => Promise<number>) {
  const io = { stdout: new PassThrough(), stderr: new PassThrough() };
  const code = await command(io);
  return { code, out: String(io.stdout.read() ?? ''), err: String(io.stderr.read() ?? '') };
}

const tokenOf = (url: string) => url.trim().split('/').at(-1) ?? '';

afterAll(async () => {
  await closeDatabase();
  rmSync(folder, { recursive: true, force: true });
});

describe('the commands of access', () => {
  it('add a workspace, and print its slug alone, the same when run again', async () => {
    const added = { code: 0, out: 'cafe-central\n', err: '' };
    expect(await run((io) => runWorkspaceAdd('Café Central', io))).toEqual(added);
    expect(await run((io) => runWorkspaceAdd('Café Central', io))).toEqual(added);
    expect((await run((io) => runWorkspaceAdd('  ', io))).code).toBe(2);
  });

  it('invite a person by a link to the installation’s own address', async () => {
    const options = { role: 'analyst', workspace: 'Café Central' };
    const { code, out } = await run((io) => runUserAdd('Bea@Example.org', options, io));
    expect([code, out]).toEqual([0, expect.stringMatching(/^https:\/\/raiz\.example\.org\/invite\/[\w-]{43}\n$/)]);
    const open = await database();
    expect(await readInvitation(open, clock, tokenOf(out))).toMatchObject({
      email: 'bea@example.org',
      role: 'analyst',
    });
    await acceptInvitation(open, clock, tokenOf(out), { name: 'Bea', password: 'a password long enough' });
  });

  it('say in one line why they cannot', async () => {
    const nowhere = await run((io) => runUserAdd('a@example.org', { role: 'viewer', workspace: 'none' }, io));
    const nobody = await run((io) => runUserReset('nobody@example.org', io));
    const scopeless = await run((io) => runTokenAdd({ workspace: 'cafe-central', scope: 'all' }, io));
    const wrong = await run((io) => runUserAdd('no e-mail', { role: 'viewer', workspace: 'cafe-central' }, io));
    for (const { code, out, err } of [nowhere, nobody, scopeless, wrong]) {
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(/^[^\n]+\n$/);
    }
  });

  it('print a token and nothing else', async () => {
    const { code, out } = await run((io) => runTokenAdd({ workspace: 'cafe-central', scope: 'ingest' }, io));
    expect([code, out]).toEqual([0, expect.stringMatching(/^raiz_[\w-]{43}\n$/)]);
    const headers = new Headers({ authorization: `Bearer ${out.trim()}` });
    expect(await identify(await database(), clock, headers)).toMatchObject({ kind: 'token', scope: 'ingest' });
  });

  it('say how to invite whoever has no account, with all that is required', async () => {
    const { code, err } = await run((io) => runUserReset('nobody@example.org', io));
    expect(code).toBe(2);
    expect(err).toMatch(/raiz user add nobody@example\.org --role \S+ --workspace \S+\n$/);
  });

  it('make a link that sets a new password', async () => {
    const { code, out } = await run((io) => runUserReset('BEA@example.org', io));
    expect([code, out]).toEqual([0, expect.stringContaining('https://raiz.example.org/reset/')]);
    await resetPassword(await database(), clock, tokenOf(out), { password: 'another one, longer' });
  });
});
