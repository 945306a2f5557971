import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installPackages, root, run } from './install.mjs';
import { removeOlderBuilds } from './older-builds.mjs';
import { remember, sha256 } from './remember.mjs';

const SOURCES = [
  'app',
  'lib',
  'db',
  'public',
  'package-lock.json',
  'next.config.mjs',
  'postcss.config.mjs',
  'tsconfig.json',
];
const NODE_ENTRIES = {
  raiz: 'lib/cli/raiz.ts',
  web: 'lib/cli/web.ts',
  worker: 'lib/cli/worker.ts',
  'analysis-worker': 'lib/ingestion/analysis-worker.ts',
};

/** The files that a build is made of, in an order that is always the same. */
function* sources() {
  for (const source of SOURCES) {
    const path = join(root, source);
    if (source.includes('.')) {
      if (existsSync(path)) yield path;
    } else yield* filesBelow(path);
  }
}

function* filesBelow(folder) {
  if (!existsSync(folder)) return;
  const entries = readdirSync(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.includes('.test.')) continue;
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* filesBelow(path);
    else yield path;
  }
}

/** One hash of everything a build is made of. */
function sourceHash() {
  const files = [...sources()];
  return remember(join(root, '.build', 'sources-seen'), files, () =>
    sha256(files.flatMap((file) => [file.slice(root.length), readFileSync(file)])),
  );
}

function isBuilt(marker, hash) {
  const file = join(root, '.build', marker);
  return existsSync(file) && readFileSync(file, 'utf8') === hash;
}

function mark(marker, hash) {
  mkdirSync(join(root, '.build'), { recursive: true });
  writeFileSync(join(root, '.build', marker), hash);
}

function fail(what) {
  process.stderr.write(`${what} could not be built; the lines above say why.\n`);
  process.exit(2);
}

/** Bundles the command line, the web server and the analysis worker for Node; packages stay outside. */
export async function buildCommands() {
  const hash = sourceHash();
  if (isBuilt('commands-built', hash)) return;
  const esbuild = await import('esbuild');
  const { lateNgrams } = await import('./late-n-grams.mjs');
  const { cueTables } = await import('./cue-tables.mjs');
  rmSync(join(root, '.build', 'commands-built'), { force: true });
  rmSync(join(root, '.build', 'compiled'), { recursive: true, force: true });
  const made = await esbuild
    .build({
      absWorkingDir: root,
      entryPoints: NODE_ENTRIES,
      outdir: '.build',
      outExtension: { '.js': '.mjs' },
      bundle: true,
      splitting: true,
      platform: 'node',
      target: 'node20',
      format: 'esm',
      packages: 'external',
      plugins: [lateNgrams(root, '.build'), cueTables(esbuild, root, '.build')],
      sourcemap: true,
      metafile: true,
      logLevel: 'warning',
    })
    .catch(() => fail('The command line'));
  // Its own process would live as long as this one, which at `npm start` is for good.
  await esbuild.stop();
  removeOlderBuilds(
    join(root, '.build'),
    hash,
    Object.keys(made.metafile.outputs).map((file) => basename(file)),
  );
  mark('commands-built', hash);
}

/** Builds the pages, when their sources changed since the last build. */
export function buildPages() {
  const hash = sourceHash();
  if (isBuilt('pages-built', hash) && existsSync(join(root, '.next', 'BUILD_ID'))) return;
  process.stderr.write('Building…\n');
  const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
  if (run(process.execPath, [next, 'build'], { env }) !== 0) fail('The pages');
  mark('pages-built', hash);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  installPackages();
  await buildCommands();
  buildPages();
}
