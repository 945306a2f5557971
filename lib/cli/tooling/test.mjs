// `npm test`: installs, then every check there is; the last line counts what passed and failed.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { installPackages, root } from './install.mjs';

installPackages();
const { findBrowser } = await import('./find-browser.mjs');
const counts = { passed: 0, failed: 0, skipped: 0 };
const skips = [];
const reports = join(root, '.build', 'reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

function command(name, args, env = {}) {
  process.stdout.write(`\n— ${name}\n`);
  const bin = join(root, 'node_modules', '.bin');
  const PATH = `${bin}:${process.env.PATH}`;
  const result = spawnSync(args[0], args.slice(1), {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env, PATH },
  });
  return result.status === 0;
}

function check(name, ...args) {
  if (command(name, args)) counts.passed += 1;
  else {
    counts.failed += 1;
    process.stdout.write(`FAILED: ${name}\n`);
  }
}

/** Adds a runner's own counts; a runner that left no report has failed. */
function count(name, file, ok, read) {
  if (!existsSync(file)) {
    counts.failed += 1;
    process.stdout.write(`FAILED: ${name} left no report\n`);
    return;
  }
  const found = read(JSON.parse(readFileSync(file, 'utf8')));
  counts.passed += found.passed;
  counts.skipped += found.skipped;
  // A run that fails outside of its tests must not count as passed.
  counts.failed += found.failed === 0 && !ok ? 1 : found.failed;
}

check('format', 'oxfmt', '--check', '.');
check('lint', 'oxlint', '--type-aware', '--deny-warnings');
check('types', 'tsc', '--noEmit');
check('unused code', 'knip');

const unitReport = join(reports, 'unit.json');
const unitOk = command('unit and query tests', [
  'vitest',
  'run',
  '--reporter=dot',
  '--reporter=json',
  `--outputFile.json=${unitReport}`,
]);
count('unit and query tests', unitReport, unitOk, (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests + (report.numFailedTests === 0 ? report.numFailedTestSuites : 0),
  skipped: report.numPendingTests + report.numTodoTests,
}));

check('build', process.execPath, 'lib/cli/tooling/build.mjs');

const browser = findBrowser();
if (!browser.path) {
  counts.skipped += 1;
  skips.push(`the end-to-end tests: ${browser.why}`);
} else {
  const e2eReport = join(reports, 'e2e.json');
  const e2eOk = command('end-to-end tests', ['playwright', 'test'], {
    BROWSER_PATH: browser.path,
    PLAYWRIGHT_JSON_OUTPUT_FILE: e2eReport,
  });
  count('end-to-end tests', e2eReport, e2eOk, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }));
}

for (const skip of skips) process.stdout.write(`SKIPPED: ${skip}\n`);
const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed${skipped}\n`);
process.exit(counts.failed > 0 ? 1 : 0);
