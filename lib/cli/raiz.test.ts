import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { closeDatabase, database } from '@/lib/database';
import { FIELDS } from '@/lib/intake/files/plan';
import { main } from './raiz';

const folder = mkdtempSync(join(tmpdir(), 'raiz-main-'));
vi.stubEnv('DATA_DIR', folder);
vi.stubEnv('DATABASE_URL', '');

afterEach(() => vi.restoreAllMocks());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the command line', () => {
  it('names in the help of import every field a mapping takes', async () => {
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    expect(await main(['import', '--help'])).toBe(0);
    const help = write.mock.calls.map(([text]) => String(text)).join('');
    for (const field of FIELDS) expect(help).toMatch(new RegExp(`\\b${field}\\b`));
  });

  it('tells its version, and in the help of analyze what a rating needs to count', async () => {
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    expect(await main(['--version'])).toBe(0);
    expect(await main(['analyze', '--help'])).toBe(0);
    const said = write.mock.calls.map(([text]) => String(text)).join('');
    expect(said).toMatch(/^\d+\.\d+\.\d+\n/);
    expect(said).toContain('A rating counts only together with ratingMax');
  });

  it('ends with 2 and a sentence where there is no database to verify, and makes none', async () => {
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(await main(['verify'])).toBe(2);
    expect(write.mock.calls.map(([text]) => String(text)).join('')).toMatch(/^database: there is none at [^\n]+\n$/);
    expect(existsSync(join(folder, 'raiz.db'))).toBe(false);
  });

  it('names the target of a backup that cannot be written, not the data folder', async () => {
    await database();
    await closeDatabase();
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const target = join(folder, 'nodir', 'x');
    expect(await main(['backup', target])).toBe(2);
    const said = write.mock.calls.map(([text]) => String(text)).join('');
    expect(said).toContain(`${join(folder, 'nodir')}: no backup can be written there (there is no such folder)`);
  });
});
