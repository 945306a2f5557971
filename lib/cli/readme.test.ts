import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ENV_NAMES } from '@/lib/env';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const scripts = Object.keys(
  (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object }).scripts,
);

describe('the README', () => {
  it('names every environment variable', () => {
    for (const name of ENV_NAMES) expect(readme).toContain(`\`${name}\``);
  });

  it('names every command of raiz', () => {
    const files = readdirSync(join(root, 'lib/cli/commands')).filter((name) => !/\.test\.ts$|^io\.ts$/.test(name));
    for (const file of files) expect(readme, file).toContain(`raiz ${file.replace(/(-.*)?\.ts$/, '')}`);
  });

  it('names every npm script, and none that is not there', () => {
    const named = [...readme.matchAll(/npm (?:run )?([a-z:]+)/g)].map(([, name]) => name ?? '');
    const known = new Set(scripts);
    for (const name of named) expect(known.has(name), name).toBe(true);
    for (const name of scripts.filter((script) => script !== 'build')) expect(named, name).toContain(name);
  });

  it('names only paths that exist', () => {
    const paths = [...readme.matchAll(/`((?:lib|app|db|docs|e2e)\/[\w./-]+)`|\((docs\/[\w./-]+)\)/g)];
    expect(paths.length).toBeGreaterThan(8);
    for (const [, code, link] of paths) {
      const path = code ?? link ?? '';
      expect(existsSync(join(root, path)), path).toBe(true);
    }
  });
});
