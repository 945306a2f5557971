import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { installedPostgres, serverFolder } from './test-database';

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** PostgreSQL refuses to run as root, so there its own user runs it. */
function asServerUser(command: string, args: readonly string[]): void {
  if (process.getuid?.() === 0)
    execFileSync('runuser', ['-u', 'postgres', '--', command, ...args], { stdio: 'ignore' });
  else execFileSync(command, args, { stdio: 'ignore' });
}

/** Gives the query tests a PostgreSQL: `TEST_POSTGRES_URL`, else the system's own on a temporary folder. */
export default async function setup(): Promise<(() => void) | undefined> {
  if (process.env['TEST_POSTGRES_URL']) return undefined;
  const bin = installedPostgres();
  if (!bin || process.env['TEST_PGLITE']) {
    console.warn(
      'PostgreSQL: no server installed and TEST_POSTGRES_URL not set, so PGlite stands in; tests of several processes are skipped',
    );
    return undefined;
  }
  const folder = serverFolder();
  const data = join(folder, 'data');
  const port = await freePort();
  asServerUser(join(bin, 'initdb'), ['-D', data, '-A', 'trust', '-U', 'raiz', '-E', 'UTF8', '--locale=C', '--no-sync']);
  const settings = `-p ${port} -h 127.0.0.1 -k ${folder} -c fsync=off -c max_connections=200`;
  asServerUser(join(bin, 'pg_ctl'), ['-D', data, '-w', '-l', join(folder, 'log'), '-o', settings, 'start']);
  process.env['TEST_POSTGRES_URL'] = `postgres://raiz@127.0.0.1:${port}/postgres`;
  return () => {
    asServerUser(join(bin, 'pg_ctl'), ['-D', data, '-m', 'immediate', 'stop']);
    rmSync(folder, { recursive: true, force: true });
  };
}
