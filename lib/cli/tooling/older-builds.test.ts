import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';

type RemoveOlderBuilds = (folder: string, hash: string, files: readonly string[]) => void;
const module = pathToFileURL(resolve(import.meta.dirname, 'older-builds.mjs')).href;
const { removeOlderBuilds } = (await import(module)) as { removeOlderBuilds: RemoveOlderBuilds };

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'raiz-builds-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A build of one entry, what comes with every build, and the chunks named. */
function build(hash: string, ...chunks: string[]): string[] {
  const files = ['raiz.mjs', 'raiz.mjs.map', ...chunks.flatMap((name) => [`${name}.mjs`, `${name}.mjs.map`])];
  for (const file of [...files, 'n-grams.json']) writeFileSync(join(folder, file), hash);
  removeOlderBuilds(folder, hash, files);
  return readdirSync(folder)
    .filter((name) => /-[A-Z0-9]{8}\.mjs$/.test(name))
    .sort();
}

it('keeps the chunks of the last two builds and all that is no chunk', () => {
  // Of before anything was noted.
  writeFileSync(join(folder, 'eval-OLDOLD23.mjs'), '');
  expect(build('a', 'chunk-AAAAAAAA', 'eval-SAMESAME')).toContain('eval-OLDOLD23.mjs');
  expect(build('b', 'chunk-BBBBBBBB', 'eval-SAMESAME')).toEqual([
    'chunk-AAAAAAAA.mjs',
    'chunk-BBBBBBBB.mjs',
    'eval-SAMESAME.mjs',
  ]);
  expect(build('c', 'chunk-CCCCCCCC', 'eval-SAMESAME')).toEqual([
    'chunk-BBBBBBBB.mjs',
    'chunk-CCCCCCCC.mjs',
    'eval-SAMESAME.mjs',
  ]);
  expect(readdirSync(folder).filter((name) => !name.includes('-'))).toEqual(['builds', 'raiz.mjs', 'raiz.mjs.map']);
  expect(readdirSync(folder)).toContain('n-grams.json');
  expect(readdirSync(folder)).not.toContain('chunk-AAAAAAAA.mjs.map');
});

it('counts a build made twice once, so that the one before it stays', () => {
  build('a', 'chunk-AAAAAAAA');
  build('b', 'chunk-BBBBBBBB');
  expect(build('b', 'chunk-BBBBBBBB')).toEqual(['chunk-AAAAAAAA.mjs', 'chunk-BBBBBBBB.mjs']);
});
