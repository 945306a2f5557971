import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sql } from 'drizzle-orm';
import pg from 'pg';
import type { Database, Engine } from '@/db/client/database';
import { openDatabase } from '@/db/client/open-database';

const root = resolve(import.meta.dirname, '../../..');
// The bundled command, as it is shipped; the loader's own installing and building is done once, below.
const main = pathToFileURL(join(root, '.build', 'raiz.mjs')).href;
const script = `const { main } = await import(${JSON.stringify(main)}); process.exitCode = await main(process.argv.slice(1));`;

export async function buildCommands(): Promise<void> {
  const build: string = pathToFileURL(join(root, 'lib/cli/tooling/build.mjs')).href;
  const built = (await import(build)) as { buildCommands: () => Promise<void> };
  await built.buildCommands();
}

/** A data folder, on PostgreSQL with a database beside it, whose commands run as processes of their own. */
export interface Installation {
  raiz(...args: string[]): ChildProcess;
  open(): Database;
  /** As time would do: leases of processes that are gone run out. */
  endLeases(): Promise<void>;
  drop(): Promise<void>;
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

let made = 0;

/** A new installation in `folder`; it has no schema until a command runs. */
export async function newInstallation(folder: string, engine: Engine, server = ''): Promise<Installation> {
  mkdirSync(folder, { recursive: true });
  const name = `raiz_slow_${process.pid}_${(made += 1)}`;
  let url = '';
  if (engine === 'postgres') {
    await onServer(server, `create database ${name}`);
    url = Object.assign(new URL(server), { pathname: `/${name}` }).href;
  }
  const open = () => openDatabase({ url, file: join(folder, 'raiz.db') }, () => undefined);
  return {
    raiz(...args) {
      const env = { ...process.env, DATA_DIR: folder, LOG_LEVEL: 'warn', DATABASE_URL: url };
      return spawn(process.execPath, ['--input-type=module', '-e', script, '--', ...args], { env, stdio: 'ignore' });
    },
    open,
    async endLeases() {
      const database = open();
      const { imports, jobs, reanalyses } = database.tables;
      await database.write((writer) => writer.orm.update(imports).set({ leaseUntil: 0 }));
      await database.write((writer) => writer.orm.update(reanalyses).set({ leaseUntil: 0 }));
      await database.write((writer) => writer.orm.update(jobs).set({ leaseUntil: 0 }));
      if (engine === 'postgres') {
        const begun = sql`update pgboss.job set started_on = started_on - interval '1 hour' where state = 'active'`;
        // pg-boss makes its tables with the first worker.
        await database.orm.execute(begun).catch(() => undefined);
      }
      await database.close();
    },
    drop: () => (engine === 'postgres' ? onServer(server, `drop database ${name} with (force)`) : Promise.resolve()),
  };
}

/** The exit code of a process, null when a signal ended it; may be asked after its end. */
export function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((done) => child.once('exit', (code) => done(code)));
}
