import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'raiz-reader-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command whose reader takes `lines` lines and goes; what it says on standard error, and its own exit code. */
function readBy(lines: number, args: string) {
  const raiz = `${process.execPath} ${join(root, 'lib/cli/bin.mjs')} ${args}`;
  const script = `${raiz} | head -n ${lines} > /dev/null; exit \${PIPESTATUS[0]}`;
  const env = { ...process.env, DATA_DIR: join(folder, 'data'), DATABASE_URL: '', LOG_LEVEL: 'warn' };
  const { status, stderr } = spawnSync('bash', ['-c', script], { cwd: folder, env, encoding: 'utf8' });
  return { status, stderr };
}

describe('a command whose reader goes away', () => {
  beforeAll(() => {
    writeFileSync(join(folder, 'lines.jsonl'), '{"text":"Great food, kind people, never again"}\n'.repeat(20_000));
    writeFileSync(join(folder, 'reviews.csv'), 'id,review\n1,Great food\n2,Nadie contestó');
  });

  it('ends as it should, without a trace', { timeout: 120_000 }, () => {
    const quiet = { status: 0, stderr: '' };
    expect(readBy(1, 'import reviews.csv reviews.csv --json --workspace w')).toMatchObject({ status: 0 });
    expect(readBy(1, 'analyze < lines.jsonl')).toEqual(quiet);
    for (const args of ['--help', 'verify', 'workspace add other', 'token add --workspace w --scope read']) {
      expect(readBy(0, args), args).toEqual(quiet);
    }
    expect(readBy(5, 'verify')).toEqual(quiet);
  });
});
