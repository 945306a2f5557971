import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, expect, it, vi } from 'vitest';
import { closeDatabase } from '@/lib/database';
import { runImport } from './import';

const folder = mkdtempSync(join(tmpdir(), 'raiz-import-'));
vi.stubEnv('DATA_DIR', folder);
vi.stubEnv('DATABASE_URL', '');
vi.stubEnv('WORKERS', '1');

async function run(...files: readonly string[]) {
  const io = { stdout: new PassThrough(), stderr: new PassThrough() };
  const code = await runImport(files, { workspace: 'W' }, io);
  return [code, String(io.stdout.read() ?? ''), String(io.stderr.read() ?? '')] as const;
}

function written(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

afterAll(async () => {
  await closeDatabase();
  rmSync(folder, { recursive: true, force: true });
});

it('tidies up behind itself, and says in English why a file cannot be read', async () => {
  const stray = join(folder, 'imports', 'arriving-1-1-1');
  mkdirSync(join(folder, 'imports'));
  writeFileSync(stray, '');
  utimesSync(stray, 0, 0);
  const [code, out] = await run(written('a.csv', 'date,rating,review\n2026-02-01,1,Nobody answered my calls\n'));
  expect([code, out.includes('1 new')]).toEqual([0, true]);
  expect(existsSync(stray)).toBe(false);
  const [refused, , why] = await run(written('b.csv', 'id,date,review\n'));
  expect([refused, why.split('b.csv: ')[1]]).toEqual([2, 'The file has a header but no rows.\n']);
}, 30_000);
