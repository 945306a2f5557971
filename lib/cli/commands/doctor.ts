import { existsSync, statfsSync, statSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { database } from '@/lib/database';
import { databasePath, dataPath, env } from '@/lib/env';
import { examineFile, type Finding, missingDatabase, writeFinding } from '../examine-file';
import type { CommandIo } from './io';

const LEAST_FREE = 0.05;
const LARGEST_WAL = 256 * 1024 * 1024;

function checkDisk(): Finding {
  const { bavail, blocks } = statfsSync(dataPath());
  const free = bavail / blocks;
  return { ok: free >= LEAST_FREE, sentence: `disk: ${Math.floor(free * 100)} % free in ${dataPath()}` };
}

function checkSecret(): Finding {
  const file = dataPath('secret');
  if (!existsSync(file)) return { ok: true, sentence: 'secret: none made yet, or given by APP_SECRET' };
  const shared = (statSync(file).mode & 0o077) !== 0;
  return {
    ok: !shared,
    sentence: shared ? `secret: ${file} can be read by others; chmod 600 it` : 'secret: only ours',
  };
}

function checkEmbedded(): Finding[] {
  const { ok, sentence } = examineFile();
  const log = `${databasePath()}-wal`;
  const wal = existsSync(log) ? statSync(log).size : 0;
  return [
    { ok, sentence: `database: ${sentence}` },
    { ok: wal <= LARGEST_WAL, sentence: `write-ahead log: ${Math.round(wal / 1024)} KiB` },
  ];
}

async function checkAnswers(): Promise<Finding> {
  const open = await database();
  await open.orm.execute(sql`select 1`);
  return { ok: true, sentence: 'database: PostgreSQL answers' };
}

/** `raiz doctor`: one line a check; exit 1 when one of them fails. */
export async function runDoctor(io: CommandIo): Promise<number> {
  const node = { ok: true, sentence: `Node ${process.versions.node}` };
  const missing = missingDatabase();
  // What opens or measures a data folder would make it.
  if (missing !== null) return tell(io, [node, { ok: false, sentence: missing }]);
  await database();
  return tell(io, [
    node,
    checkDisk(),
    checkSecret(),
    ...(env().DATABASE_URL ? [await checkAnswers()] : checkEmbedded()),
  ]);
}

function tell(io: CommandIo, findings: readonly Finding[]): number {
  for (const finding of findings) writeFinding(io, finding);
  return findings.every((finding) => finding.ok) ? 0 : 1;
}
