import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyse, readText } from '@/lib/analysis/analyse';
import { ANALYSED_LANGUAGES } from '@/lib/analysis/types';
import { isoOfDay } from '@/lib/domain/day';
import { AppError } from '@/lib/errors';
import { generateSample, type SampleMention } from '@/lib/sample/generate-sample';
import type { CommandIo } from './io';

const TODAY = 20_782;
const DOCUMENT_CHARACTERS = 360;
const ANALYSED = 20_000;
const RUNS = 5;

const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

function perSecond(count: number, work: () => void): number {
  const runs = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return (count * 1000) / (performance.now() - start);
  });
  return median(runs);
}

/** Documents of about the length of a review, each put together from sentences of the sample in one language, by turns. */
function documents(sample: readonly SampleMention[], count: number): string[] {
  const said = sample.map(({ text }) => ({ text, language: readText({ text }).language }));
  const languages = ANALYSED_LANGUAGES.map((spoken) =>
    said.filter(({ text, language }) => text !== '' && language === spoken).map(({ text }) => text),
  );
  return Array.from({ length: count }, (_, index) => {
    const texts = languages[index % languages.length] ?? [];
    let text = '';
    for (let next = index * 7; text.length < DOCUMENT_CHARACTERS; next += 13) text += `${texts[next % texts.length]} `;
    return text.slice(0, DOCUMENT_CHARACTERS);
  });
}

/** `natural`'s analyser on the same texts in the same run, as the reference of the ratio. */
function readByNatural(texts: readonly string[]): void {
  const load = createRequire(import.meta.url);
  const Analyzer = load('natural/lib/natural/sentiment/SentimentAnalyzer.js');
  const Stemmer = load('natural/lib/natural/stemmers/porter_stemmer_es.js');
  const analyzer = new Analyzer('Spanish', Stemmer, 'senticon');
  for (const text of texts) analyzer.getSentiment(text.split(/\s+/));
}

function syntheticFile(folder: string, sample: readonly SampleMention[], rows: number): string {
  const texts = documents(sample, rows);
  const lines = texts.map((text, index) => {
    const mention = sample[index % sample.length];
    const stars = 1 + (index % 5);
    return `r${index},${isoOfDay(mention?.posted?.day ?? TODAY)},${stars},"${text.replaceAll('"', '""')}",Author ${index % 5000}`;
  });
  const file = join(folder, 'reviews.csv');
  writeFileSync(file, `review id,date,rating,review,author\n${lines.join('\n')}\n`);
  return file;
}

interface ImportRun {
  readonly rows: number;
  readonly seconds: number;
  /** The most the process held, threads and all. */
  readonly peakMegabytes: number;
}

// Told on a channel of its own, since standard output is the import's answer and nothing else.
const TELL_PEAK = `data:text/javascript,${encodeURIComponent(
  `import { writeSync } from 'node:fs';
   import { isMainThread } from 'node:worker_threads';
   if (isMainThread) process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));`,
)}`;

/** `raiz import` as a process of its own, on a database in the folder. */
function importFile(folder: string, file: string): ImportRun {
  const args = [process.argv[1] ?? 'raiz', 'import', file, '--workspace', 'Bench', '--json'];
  const { status, stdout, stderr, output } = spawnSync(process.execPath, ['--import', TELL_PEAK, ...args], {
    env: { ...process.env, DATA_DIR: join(folder, 'data'), DATABASE_URL: '' },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  if (status !== 0) throw new AppError('internal', `the import ended with ${status}: ${stderr}`);
  const { rows, seconds } = JSON.parse(stdout) as { rows: number; seconds: number };
  return { rows, seconds, peakMegabytes: Math.round(Number(output[3]) / 1024) };
}

const line = (what: string, figure: string, ratio: string) => `${what.padEnd(42)}${figure.padEnd(16)}${ratio}\n`;

function importLines(folder: string, file: string): string {
  const first = importFile(folder, file);
  const again = importFile(folder, file);
  const rate = ({ rows, seconds }: ImportRun) => rows / seconds;
  const perSecondOf = (run: ImportRun) => `${Math.round(rate(run))} rows/s`;
  const times = `${(rate(again) / rate(first)).toFixed(1)} × the first time`;
  return [
    line('import with analysis and text index', perSecondOf(first), `${first.rows} rows in ${first.seconds} s`),
    line('the same file again', perSecondOf(again), times),
    line('most memory while importing', `${first.peakMegabytes} MB`, `${again.peakMegabytes} MB the second time`),
  ].join('');
}

/** `raiz bench`: analysis beside `natural`, and an import from file to text index, in one run. */
export async function runBench({ rows }: { readonly rows: number }, io: CommandIo): Promise<number> {
  const sample = generateSample({ today: TODAY });
  const texts = documents(sample, ANALYSED);
  for (const text of texts) analyse({ text });
  const whole = perSecond(ANALYSED, () => texts.forEach((text) => analyse({ text })));
  const stored = perSecond(ANALYSED, () => texts.forEach((text) => readText({ text })));
  const few = texts.slice(0, 1000);
  const natural = perSecond(few.length, () => readByNatural(few));
  const beside = (figure: number) => `${(figure / natural).toFixed(1)} × natural`;
  io.stdout.write(line('what', 'figure', 'ratio'));
  io.stdout.write(line('analysis, 360 characters, one core', `${Math.round(whole)} texts/s`, beside(whole)));
  io.stdout.write(line('the part of it that imports store', `${Math.round(stored)} texts/s`, beside(stored)));

  const folder = mkdtempSync(join(tmpdir(), 'raiz-bench-'));
  try {
    const file = syntheticFile(folder, sample, rows);
    io.stdout.write(importLines(folder, file));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return 0;
}
