import { chmodSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

type Remember = (file: string, files: string[], compute: () => string) => string;
const module = pathToFileURL(resolve(import.meta.dirname, 'remember.mjs')).href;
const { remember } = (await import(module)) as { remember: Remember };

let folder = '';
let computed = 0;
const at = (name: string) => join(folder, name);
const contents = (...names: string[]) =>
  remember(at('kept/seen'), names.map(at), () => {
    computed += 1;
    return names.map((name) => readFileSync(at(name), 'utf8')).join('+');
  });
/** As if so much time had passed since the files were written. */
const later = (ms: number) => vi.spyOn(Date, 'now').mockReturnValue(new Date().getTime() + ms);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'raiz-remember-'));
  computed = 0;
  writeFileSync(at('a'), 'one');
  writeFileSync(at('b'), 'two');
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

describe('what is remembered of files', () => {
  it('is computed once while none of them is touched', () => {
    later(10_000);
    expect([contents('a', 'b'), contents('a', 'b'), contents('a', 'b')]).toEqual(['one+two', 'one+two', 'one+two']);
    expect(computed).toBe(1);
  });

  it('is computed anew when one changes, even with the size and the time it had', () => {
    later(10_000);
    utimesSync(at('a'), 1000, 1000);
    contents('a', 'b');
    writeFileSync(at('a'), 'ONE');
    utimesSync(at('a'), 1000, 1000);
    expect(contents('a', 'b')).toBe('ONE+two');
  });

  it('is computed anew when one comes or goes', () => {
    later(10_000);
    contents('a', 'b');
    expect(contents('a')).toBe('one');
    expect(contents('a', 'b')).toBe('one+two');
    expect(computed).toBe(3);
  });

  it('is not kept of files changed just now, which may change once more in the same instant', () => {
    contents('a');
    contents('a');
    expect(computed).toBe(2);
  });

  it('is computed each time where it cannot be kept', () => {
    later(10_000);
    writeFileSync(at('kept'), 'a file where the folder should be');
    chmodSync(at('kept'), 0o400);
    expect([contents('a'), contents('a')]).toEqual(['one', 'one']);
  });
});
