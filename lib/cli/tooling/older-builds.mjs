import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a running process may load late: a build that follows gives it a name of its own, by its contents. */
const CHUNK = /-[A-Z0-9]{8}\.mjs(?:\.map)?$/;
/** The build that is new and the one before it, which may be running still. */
const KEPT = 2;

/**
 * Notes which files of `folder` the build of `hash` is made of, and removes the chunks that belong neither to it nor to the
 * build before it. While no build before it is noted nothing is removed.
 */
export function removeOlderBuilds(folder, hash, files) {
  const file = join(folder, 'builds');
  const builds = [{ hash, files }, ...known(file).filter((build) => build.hash !== hash)].slice(0, KEPT);
  // Whole or not at all: two commands may build at once.
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(builds));
  renameSync(`${file}.${process.pid}`, file);
  if (builds.length < KEPT) return;
  const kept = new Set(builds.flatMap((build) => build.files));
  for (const name of readdirSync(folder)) {
    if (CHUNK.test(name) && !kept.has(name)) rmSync(join(folder, name), { force: true });
  }
}

function known(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return [];
  }
}
