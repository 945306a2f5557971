// Plain JavaScript on Node's own modules: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

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

function explainFailure() {
  const compilers = ['make', 'g++', 'python3'].filter((name) => spawnSync(name, ['--version']).error);
  if (compilers.length > 0) {
    return `better-sqlite3 had to be compiled, and ${compilers.join(', ')} is missing: install it and run the command again.`;
  }
  return 'npm could not install the packages; the lines above say why.';
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
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const marker = join(root, 'node_modules', '.raiz-installed');
  const wanted = `${lock} ${process.versions.modules}`;
  const isInstalled = () => existsSync(marker) && readFileSync(marker, 'utf8') === wanted;
  if (isInstalled()) return;
  const installed = underLock(() => {
    if (isInstalled()) return true;
    process.stderr.write('Installing packages…\n');
    if (run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) return false;
    writeFileSync(marker, wanted);
    return true;
  });
  if (installed) return;
  process.stderr.write(`${explainFailure()}\n`);
  process.exit(2);
}
