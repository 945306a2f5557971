// Plain JavaScript on Node's own modules: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { remember, sha256 } from './remember.mjs';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`Raíz needs Node 20.19 or later; this is ${process.versions.node}.\n`);
  process.exit(2);
}

/** Runs a command with its output on standard error, so that standard output stays for answers. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], ...options });
  return result.status ?? 1;
}

/** Where better-sqlite3 is compiled: for this very Node, and without the hooks that abort it (see object-wrap.h). */
function compilerSettings() {
  const env = { ...process.env };
  // Seen from the folder that the compiler runs in, so that no space in a path can part it.
  env.CXXFLAGS = `${env.CXXFLAGS ?? ''} -include ../../../lib/cli/tooling/object-wrap.h`.trim();
  const nodeFolder = join(dirname(process.execPath), '..');
  const version = join(nodeFolder, 'include', 'node', 'node_version.h');
  // A Node that brings its headers needs no download, and a setting made for another Node must not win.
  const isOwn =
    existsSync(version) && readFileSync(version, 'utf8').includes(`NODE_MODULE_VERSION ${process.versions.modules}\n`);
  if (isOwn) env.npm_config_nodedir = nodeFolder;
  return env;
}

/** One sentence on what to do, from what npm said. */
function explainFailure(said) {
  const has = (name) => !spawnSync(name, ['--version']).error;
  const missing = [];
  if (!has('make')) missing.push('make');
  if (!has('g++') && !has('c++')) missing.push('g++');
  if (!has('python3')) missing.push('python3');
  if (!said.includes('better-sqlite3') || missing.length === 0) {
    return 'npm could not install the packages; the lines above say why.';
  }
  const names = missing.join(', ');
  return `To compile better-sqlite3 this machine lacks ${names}: install what is missing (on Debian: apt-get install ${missing.join(' ')}), then run the command again.`;
}

function doesDatabaseLoad() {
  return run(process.execPath, ['-e', "new (require('better-sqlite3'))(':memory:').close()"]) === 0;
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Lets one process install at a time: `npm ci` empties node_modules under the feet of another. */
function underLock(work) {
  const lock = join(root, '.build', 'installing');
  mkdirSync(dirname(lock), { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch {
      const holder = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0;
      if (holder > 0 && !isAlive(holder)) rmSync(lock, { force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
  try {
    return work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** Installs what package-lock.json names, unless that very lock is installed already. */
export function installPackages() {
  const lockFile = join(root, 'package-lock.json');
  const lock = remember(join(root, '.build', 'lock-seen'), [lockFile], () => sha256([readFileSync(lockFile)]));
  const marker = join(root, 'node_modules', '.raiz-installed');
  const wanted = `${lock} ${process.versions.modules}`;
  const isInstalled = () => existsSync(marker) && readFileSync(marker, 'utf8') === wanted;
  if (isInstalled()) return;
  const failure = underLock(() => {
    if (isInstalled()) return '';
    process.stderr.write('Installing packages…\n');
    const npm = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
    const { error, status, stderr } = spawnSync('npm', npm, {
      cwd: root,
      env: compilerSettings(),
      stdio: ['ignore', 2, 'pipe'],
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    if (error?.code === 'ENOENT')
      return 'npm, which comes with Node, was not found: put it on the PATH and run the command again.';
    process.stderr.write(stderr ?? '');
    if (status !== 0) return explainFailure(stderr ?? '');
    if (!doesDatabaseLoad())
      return `better-sqlite3 does not load in Node ${process.versions.node}; the lines above say why.`;
    writeFileSync(marker, wanted);
    return '';
  });
  if (failure === '') return;
  process.stderr.write(`${failure}\n`);
  process.exit(2);
}
