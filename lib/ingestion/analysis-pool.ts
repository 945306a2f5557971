import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { IncomingMention, MentionReading } from '@/lib/domain/mention';
import { env } from '@/lib/env';
import { decodeReadings } from './analysis-codec';
import type { TextBatch } from './analyse-texts';

const SLICE = 1000;
const IDLE_MS = 5000;
const TASKS_AHEAD = 32;

// Beside the bundle that holds this module; not there when the sources run by themselves, as in tests.
// Joined by hand, since bundlers of pages would look for the file behind a URL.
const workerFile = join(dirname(fileURLToPath(import.meta.url)), 'analysis-worker.mjs');

let pool: Piscina<TextBatch, Int32Array> | undefined;

async function read(batch: TextBatch): Promise<Int32Array> {
  if (!existsSync(workerFile)) return (await import('./analyse-texts')).analyseTexts(batch);
  pool ??= new Piscina({
    filename: workerFile,
    name: 'analyseInThread',
    minThreads: 0,
    maxThreads: env().WORKERS,
    idleTimeout: IDLE_MS,
    // Handed out ahead: a thread must not stand idle because the main one, which writes, has no time to give it the next.
    concurrentTasksPerWorker: TASKS_AHEAD,
    // Collect early rather than grow: several threads share the machine with the database.
    resourceLimits: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 12 },
  });
  return pool.run(batch);
}

/** Whether there is anything to read; a rating alone is stored without an analysis. */
export function hasWords(mention: IncomingMention): boolean {
  return mention.text.trim() !== '' || (mention.title ?? '').trim() !== '';
}

async function readSlice(mentions: readonly IncomingMention[]): Promise<(MentionReading | null)[]> {
  const worded = mentions.filter(hasWords);
  const batch = {
    titles: worded.map((mention) => mention.title),
    texts: worded.map((mention) => mention.text),
    languages: worded.map((mention) => mention.declaredLanguage),
    ratings: worded.map((mention) => (mention.rating === null ? null : 1 + 4 * mention.rating.normalised)),
  };
  const readings = worded.length === 0 ? [] : decodeReadings(await read(batch));
  let next = 0;
  return mentions.map((mention) => (hasWords(mention) ? (readings[next++] ?? null) : null));
}

/** Reads mentions in the pool's threads; null for those without words. */
export async function analyseMentions(mentions: readonly IncomingMention[]): Promise<(MentionReading | null)[]> {
  const slices: Promise<(MentionReading | null)[]>[] = [];
  for (let start = 0; start < mentions.length; start += SLICE)
    slices.push(readSlice(mentions.slice(start, start + SLICE)));
  return (await Promise.all(slices)).flat();
}

/** Ends the pool's threads. */
export async function closeAnalysisPool(): Promise<void> {
  const open = pool;
  pool = undefined;
  await open?.destroy();
}
