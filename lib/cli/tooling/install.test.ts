import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
let clone = '';

/** A clone with the installer alone, on a machine where there is no command but this `npm`. */
function installWith(npm: string, commands: string[] = []) {
  for (const [name, script] of [['npm', npm], ...commands.map((name) => [name, 'exit 0'])]) {
    writeFileSync(join(clone, 'bin', String(name)), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  }
  const { status, stderr } = spawnSync(process.execPath, [join(clone, 'lib/cli/tooling/start.mjs')], {
    env: { ...process.env, PATH: join(clone, 'bin'), CXXFLAGS: '-O1', npm_config_nodedir: '/of/another/node' },
    encoding: 'utf8',
  });
  return { status, last: stderr.trimEnd().split('\n').at(-1), stderr };
}

beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'raiz-install-'));
  for (const folder of ['bin', 'node_modules', 'lib/cli/tooling']) mkdirSync(join(clone, folder), { recursive: true });
  for (const file of [
    'package-lock.json',
    'lib/cli/tooling/install.mjs',
    'lib/cli/tooling/remember.mjs',
    'lib/cli/tooling/start.mjs',
  ]) {
    copyFileSync(join(root, file), join(clone, file));
  }
});
afterEach(() => rmSync(clone, { recursive: true, force: true }));

describe('an installation that cannot go on', () => {
  it('says in one sentence which compiler is missing and what to do', () => {
    const fails = 'echo "npm error path node_modules/better-sqlite3" >&2; exit 1';
    expect(installWith(fails)).toMatchObject({
      status: 2,
      last: 'To compile better-sqlite3 this machine lacks make, g++, python3: install what is missing (on Debian: apt-get install make g++ python3), then run the command again.',
    });
    const { last } = installWith(fails, ['make', 'c++']);
    expect(last).toContain('this machine lacks python3: install');
  });

  it('does not blame a compiler for what has another cause', () => {
    const { status, last, stderr } = installWith('echo "npm error network ENOTFOUND" >&2; exit 1');
    expect({ status, last }).toEqual({
      status: 2,
      last: 'npm could not install the packages; the lines above say why.',
    });
    expect(stderr).toContain('ENOTFOUND');
  });

  it('says that npm is missing', () => {
    rmSync(join(clone, 'bin', 'npm'), { force: true });
    const { status, stderr } = spawnSync(process.execPath, [join(clone, 'lib/cli/tooling/start.mjs')], {
      env: { ...process.env, PATH: join(clone, 'bin') },
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toContain('npm, which comes with Node, was not found');
  });

  it('does not go on with a database that does not load', () => {
    expect(installWith('exit 0')).toMatchObject({
      status: 2,
      last: `better-sqlite3 does not load in Node ${process.versions.node}; the lines above say why.`,
    });
  });
});

describe('what is compiled', () => {
  it('is for this Node, and has the header that keeps it from aborting', () => {
    const { stderr } = installWith('echo "flags $CXXFLAGS; headers $npm_config_nodedir" >&2; exit 1');
    expect(stderr).toContain('flags -O1 -include ../../../lib/cli/tooling/object-wrap.h;');
    const own = dirname(dirname(process.execPath));
    const hasHeaders = existsSync(join(own, 'include/node/node_version.h'));
    expect(stderr).toContain(`headers ${hasHeaders ? own : '/of/another/node'}`);
    // The compiler runs in the folder `build` of the package.
    expect(
      existsSync(resolve(root, 'node_modules/better-sqlite3/build', '../../../lib/cli/tooling/object-wrap.h')),
    ).toBe(true);
  });

  it('outlives the collection of statements that nobody holds', () => {
    const script = `
      const database = new (require('better-sqlite3'))(':memory:');
      for (let round = 0; round < 100; round += 1) {
        for (let at = 0; at < 100; at += 1) database.prepare('SELECT 1').all();
        const garbage = [];
        for (let at = 0; at < 20000; at += 1) garbage.push({ at });
      }
      process.stdout.write('alive');`;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', script], {
      cwd: root,
      encoding: 'utf8',
    });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: 'alive', stderr: '' });
  });
});
