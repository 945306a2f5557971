import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { ANALYSED_LANGUAGES, BASIC_LANGUAGES } from '@/lib/analysis/types';
import { TASKS } from '@/lib/evaluation/tasks';
import { closeDatabase } from '@/lib/held-database';
import { PACK_IDS } from '@/lib/domain/pack';
import { FIELDS } from '@/lib/intake/files/plan';
import { version } from '../../package.json';
import { outliveReaders } from './closed-reader';

const io = { stdout: process.stdout, stderr: process.stderr };

const ANALYZE_HELP = `
A line: {"id": …, "text": "…", "title": "…", "lang": "es", "rating": 2, "ratingMax": 5}; only text is needed.
A rating counts only together with ratingMax, the highest that its scale allows; without it nobody knows whether 5 is
the best or the middle, so the text alone is read.
`;

/** Each command loads its own code only, so that `raiz analyze` starts without a database. */
function program(finish: (code: number) => void): Command {
  const raiz = new Command('raiz')
    .description('Why customers leave, and at which touchpoint it started.')
    .version(version);
  raiz.exitOverride().configureOutput({ writeErr: (text) => process.stderr.write(text) });

  raiz
    .command('import')
    .description('import review exports')
    .argument('<file...>', 'files to import')
    .requiredOption('--workspace <name>', 'name, slug or id; made when there is none of that name')
    .option('--source <name>', 'source the mentions belong to (default: the id of the recognised profile)')
    .option('--json', 'print one JSON object a file')
    .addOption(
      new Option('--duplicates <policy>', 'what to do with mentions seen before')
        .choices(['update', 'skip', 'keep'])
        .default('update'),
    )
    .addOption(new Option('--redact <on|off>', 'hide personal data in texts').choices(['on', 'off']))
    .option('--keep-extra', 'keep columns that are not mapped')
    .option(
      '--mapping <file>',
      `JSON file: field to column, by header or number from 0; text to one or several. Fields: ${FIELDS.join(', ')}`,
    )
    .action(async (files: string[], options) => {
      const { runImport } = await import('./commands/import');
      finish(await runImport(files, options, io));
    });
  raiz
    .command('analyze')
    .description('read JSON lines on standard input, write one reading a line')
    .option('--explain', 'add the terms whose sum is the score')
    .option('--pack <id>', `touchpoints of an industry beside the general ones: ${PACK_IDS.join(', ')}`)
    .addHelpText('after', ANALYZE_HELP)
    .action(async (options) => {
      const { runAnalyze } = await import('./commands/analyze');
      finish(await runAnalyze(options, { input: process.stdin, output: process.stdout }));
    });
  raiz
    .command('lexicon')
    .description('what the lexicons know of a word or phrase and where it comes from; without words, their sources')
    .argument('[words...]', 'a word, or the words of a phrase')
    .addOption(new Option('--lang <lang>', 'one language only').choices([...ANALYSED_LANGUAGES, ...BASIC_LANGUAGES]))
    .option('--json', 'print it as JSON')
    .action(async (words: string[], options) => {
      const { runLexicon } = await import('./commands/lexicon');
      finish(runLexicon(words, options, io));
    });
  const workspace = raiz.command('workspace').description('workspaces');
  workspace
    .command('add')
    .description('add a workspace and print its slug')
    .argument('<name>')
    .action(async (name: string) => {
      const { runWorkspaceAdd } = await import('./commands/workspace');
      finish(await runWorkspaceAdd(name, io));
    });
  const user = raiz.command('user').description('people who may sign in');
  user
    .command('add')
    .description('invite a person and print a one-time link')
    .argument('<email>')
    .addOption(new Option('--role <role>').choices(['viewer', 'analyst', 'admin']).makeOptionMandatory())
    .requiredOption('--workspace <name>')
    .action(async (email: string, options) => {
      const { runUserAdd } = await import('./commands/user');
      finish(await runUserAdd(email, options, io));
    });
  user
    .command('reset')
    .description('print a one-time link that sets a new password')
    .argument('<email>')
    .action(async (email: string) => {
      const { runUserReset } = await import('./commands/user');
      finish(await runUserReset(email, io));
    });
  const token = raiz.command('token').description('API tokens');
  token
    .command('add')
    .description('print a new token')
    .requiredOption('--workspace <name>')
    .addOption(new Option('--scope <scope>').choices(['ingest', 'read']).makeOptionMandatory())
    .action(async (options) => {
      const { runTokenAdd } = await import('./commands/token');
      finish(await runTokenAdd(options, io));
    });
  raiz
    .command('worker')
    .description('run a worker: imports and the text index')
    .action(async () => {
      const { runWorkerCommand } = await import('./commands/worker');
      finish(await runWorkerCommand());
    });
  raiz
    .command('run-due')
    .description('do once what is due: imports nobody is at, the text index, tidying up')
    .action(async () => {
      const { runRunDue } = await import('./commands/run-due');
      finish(await runRunDue(io));
    });
  raiz
    .command('backup')
    .description('write a checked copy of the database')
    .argument('<file>')
    .action(async (file: string) => {
      const { runBackup } = await import('./commands/backup');
      finish(await runBackup(file, io));
    });
  raiz
    .command('restore')
    .description('put a backup in place of the database; the server must be stopped')
    .argument('<file>')
    .action(async (file: string) => {
      const { runRestore } = await import('./commands/restore');
      finish(await runRestore(file, io));
    });
  raiz
    .command('verify')
    .description('check every mention against the ledger and every count against the mentions')
    .action(async () => {
      const { runVerify } = await import('./commands/verify');
      finish(await runVerify(io));
    });
  raiz
    .command('doctor')
    .description('check this installation and say what is wrong')
    .action(async () => {
      const { runDoctor } = await import('./commands/doctor');
      finish(await runDoctor(io));
    });
  raiz
    .command('eval')
    .description('accuracy over a folder of labelled sets')
    .argument('<dir>')
    .option('--anchors', 'let other tools read the rated sets too, which is slow')
    .option('--json', 'print all figures, to compare runs by')
    .addOption(
      new Option('--against <file>', 'print what differs from the figures of an earlier run').conflicts([
        'json',
        'errors',
      ]),
    )
    .addOption(new Option('--errors <set>', 'print misread rows of a set, evenly spaced, and why').conflicts('json'))
    .addOption(new Option('--task <task>', 'with --errors: what was misread').choices(TASKS))
    .option('--max <n>', 'with --errors: how many rows (default: 20)', parseCount)
    .option('--expected <label>', 'with --errors: only rows that miss this label')
    .option('--given <label>', 'with --errors: only rows given this label')
    .action(async (dir: string, options) => {
      const { runEval } = await import('./commands/eval');
      finish(await runEval(dir, options, io));
    });
  raiz
    .command('learn-weights')
    .description('learn English weights from the sets of a folder that may lend them; tell what they do to every set')
    .argument('<dir>')
    .option('--out <file>', 'write the learnt entries as a lexicon file')
    .option('--date <day>', 'day to write beside each entry (default: today)')
    .action(async (dir: string, options) => {
      const { runLearnWeights } = await import('./commands/learn-weights');
      const { systemClock } = await import('@/lib/clock');
      const today = new Date(systemClock.now()).toISOString().slice(0, 10);
      finish(await runLearnWeights(dir, { date: today, ...options }, io));
    });
  raiz
    .command('ablate')
    .description('accuracy of the sentiment reader over a folder of labelled sets with each part switched off')
    .argument('<dir>')
    .action(async (dir: string) => {
      const { runAblate } = await import('./commands/ablate');
      finish(await runAblate(dir, io));
    });
  raiz
    .command('what-if')
    .description('what would change in a workspace if words weighed otherwise; nothing is changed')
    .requiredOption('--workspace <name>', 'name, slug or id')
    .requiredOption(
      '--weight <entry=weight>',
      'a word or phrase and its weight, -4 to 4 (0: none); repeat for several',
      (value: string, all: readonly string[] | undefined) => [...(all ?? []), value],
    )
    .addOption(new Option('--lang <lang>', 'language of the words').choices(ANALYSED_LANGUAGES).default('es'))
    .option('--max <n>', 'how many mentions to read, the newest', parseCount, 20_000)
    .action(async (options) => {
      const { runWhatIf } = await import('./commands/what-if');
      finish(await runWhatIf(options, io));
    });
  raiz
    .command('bench')
    .description('benchmarks, with ratios measured side by side')
    .option('--rows <n>', 'rows of the synthetic file', parseCount, 100_000)
    .action(async (options) => {
      const { runBench } = await import('./commands/bench');
      finish(await runBench(options, io));
    });
  return raiz;
}

function parseCount(value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('must be a whole number above 0');
  return count;
}

/** The sentences of failures are loaded only when one is told. */
async function report(error: unknown): Promise<number> {
  const { reportFailure } = await import('./report-failure');
  return reportFailure(error);
}

/** Whether the settings hold and the data folder can be used; 0, or 2 after one line a problem on standard error. */
export async function checkSettings(): Promise<number> {
  const { dataPath } = await import('@/lib/env');
  try {
    dataPath();
    return 0;
  } catch (error) {
    return report(error);
  }
}

/** Runs a command line and returns its exit code: 0 done, 1 done with rejected items, 2 could not run. */
export async function main(args: readonly string[]): Promise<number> {
  outliveReaders();
  let code = 0;
  try {
    await program((result) => (code = result)).parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    code = await report(error);
  }
  await closeDatabase();
  return code;
}
