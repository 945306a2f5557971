// `npm start`: installs, builds, then runs web and worker as two children and ends both cleanly.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installPackages, root } from './install.mjs';

const STOP_AFTER_MS = 9000;

// Whoever read our words may be gone (`npm start | head -1`); the pages are served all the same.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

installPackages();
const { buildCommands, buildPages } = await import('./build.mjs');
await buildCommands();
// Before the pages, whose first build takes a while.
const { checkSettings } = await import(pathToFileURL(join(root, '.build', 'raiz.mjs')).href);
const wrong = await checkSettings();
if (wrong !== 0) process.exit(wrong);
buildPages();

// Children get a process group of their own, so that Ctrl-C reaches them once, through us.
// The channel tells them when we die without a word.
const startChild = (...args) =>
  spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit', 'ipc'], detached: true });
const children = [startChild(join(root, '.build', 'web.mjs'))];
let stopping = false;
let failed = false;

function startWorker() {
  if (stopping) return;
  const worker = startChild(join(root, '.build', 'worker.mjs'));
  children[1] = worker;
  worker.on('exit', (code) => {
    if (stopping) return;
    process.stderr.write(`The worker ended (${code}); starting it again.\n`);
    setTimeout(startWorker, 1000);
  });
}

function stop() {
  if (stopping) return;
  stopping = true;
  const alive = children.filter((child) => child.exitCode === null && child.signalCode === null);
  let left = alive.length;
  const done = () => process.exit(failed ? 1 : 0);
  if (left === 0) done();
  for (const child of alive) {
    child.once('exit', () => {
      left -= 1;
      if (left === 0) done();
    });
    child.kill('SIGTERM');
  }
  setTimeout(() => {
    for (const child of alive) child.kill('SIGKILL');
    done();
  }, STOP_AFTER_MS).unref();
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
children[0].on('exit', (code) => {
  failed = !stopping && code !== 0;
  stop();
});
// The web server sends a message once the database is migrated and it listens.
children[0].once('message', startWorker);
