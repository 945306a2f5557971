import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { needFolder } from './data-folder';

const folder = mkdtempSync(join(tmpdir(), 'raiz-folder-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the data folder', () => {
  it('is made with all above it, for its owner only', () => {
    const path = join(folder, 'a', 'b', 'c');
    needFolder(path);
    needFolder(path);
    expect(statSync(path).mode & 0o777).toBe(0o700);
  });

  it('says why it cannot be, and does not hang', () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    expect(() => needFolder(file)).toThrow(`DATA_DIR: ${file} is a file`);
    expect(() => needFolder(join(file, 'below'))).toThrow('is a file, or lies below one');
    // Where there is no /proc, that folder can as little be made below a name that is too long.
    const nowhere = process.platform === 'linux' ? '/proc/raiz/data' : join(folder, 'x'.repeat(300));
    expect(() => needFolder(nowhere)).toThrow(/^misconfigured: DATA_DIR: the folder \S+ cannot be made \(.+\); name/);
  });
});
