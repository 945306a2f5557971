import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import Sqlite from 'better-sqlite3';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { closeDatabase, database } from '@/lib/database';
import { runDoctor } from './doctor';
import { runVerify } from './verify';

const folder = mkdtempSync(join(tmpdir(), 'raiz-verify-'));
const data = join(folder, 'data');
vi.stubEnv('DATA_DIR', data);
vi.stubEnv('DATABASE_URL', '');

async function said(command: typeof runVerify) {
  const stdout = new PassThrough();
  const code = await command({ stdout, stderr: new PassThrough() });
  await closeDatabase();
  return { code, out: String(stdout.read() ?? '') };
}

afterAll(async () => {
  await closeDatabase();
  rmSync(folder, { recursive: true, force: true });
});

describe('a data folder that is none', () => {
  it('is told of by verify and doctor, and not made', async () => {
    await expect(said(runVerify)).rejects.toThrow(`there is none at ${join(data, 'raiz.db')}; set DATA_DIR`);
    const looked = await said(runDoctor);
    expect(looked.code).toBe(1);
    expect(looked.out).toMatch(/^BAD database: there is none at .*raiz\.db; set DATA_DIR/m);
    expect(existsSync(data)).toBe(false);
  });
});

describe('a database whose rows lost their parents', () => {
  it('opens, and verify and doctor tell of it as BAD', async () => {
    await database();
    await closeDatabase();
    const sound = await said(runVerify);
    expect(sound.code).toBe(0);
    expect(sound.out).toMatch(/^ok .*raiz\.db, pages and keys sound, 0 mentions\nok {2}no workspace yet/);
    const connection = new Sqlite(join(data, 'raiz.db'));
    connection.pragma('foreign_keys = OFF');
    connection.exec(
      `insert into sources (id, workspace_id, slug, name, kind, created_at) values (1, 99, 's', 'S', 'generic', 0)`,
    );
    connection.close();
    const verified = await said(runVerify);
    expect(verified.code).toBe(1);
    expect(verified.out).toMatch(/^BAD .*: 1 rows without their parents \(sources\)$/m);
    const looked = await said(runDoctor);
    expect(looked.code).toBe(1);
    expect(looked.out).toContain('BAD database:');
  });
});
