import { existsSync, statfsSync, statSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { checkFile } from '@/db/upkeep/backup-file';
import { database } from '@/lib/database';
import { dataPath, env } from '@/lib/env';
import { AppError } from '@/lib/errors';
import type { CommandIo } from './io';

interface Finding {
  readonly ok: boolean;
  readonly sentence: string;
}

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

function checkPages(file: string): Finding {
  try {
    const { mentions } = checkFile(file);
    return { ok: true, sentence: `database: ${file}, pages and keys sound, ${mentions} mentions` };
  } catch (error) {
    if (error instanceof AppError) return { ok: false, sentence: `database: ${error.detail}` };
    throw error;
  }
}

function checkEmbedded(): Finding[] {
  const file = dataPath('raiz.db');
  const wal = existsSync(`${file}-wal`) ? statSync(`${file}-wal`).size : 0;
  return [checkPages(file), { ok: wal <= LARGEST_WAL, sentence: `write-ahead log: ${Math.round(wal / 1024)} KiB` }];
}

async function checkAnswers(): Promise<Finding> {
  const open = await database();
  await open.orm.execute(sql`select 1`);
  return { ok: true, sentence: 'database: PostgreSQL answers' };
}

/** `raiz doctor`: one line a check; exit 1 when one of them fails. */
export async function runDoctor(io: CommandIo): Promise<number> {
  await database();
  const findings = [
    { ok: true, sentence: `Node ${process.versions.node}` },
    checkDisk(),
    checkSecret(),
    ...(env().DATABASE_URL ? [await checkAnswers()] : checkEmbedded()),
  ];
  for (const { ok, sentence } of findings) io.stdout.write(`${ok ? 'ok ' : 'BAD'} ${sentence}\n`);
  return findings.every((finding) => finding.ok) ? 0 : 1;
}
