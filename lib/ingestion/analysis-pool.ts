import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { packPlaceIds } from '@/lib/analysis/packs/pack-touchpoints';
import type { IncomingMention, MentionReading, Rating } from '@/lib/domain/mention';
import { env } from '@/lib/env';
import { decodeReadings } from './analysis-codec';
import type { TextBatch } from './analyse-texts';
import type { ThreadTask } from './analysis-worker';
import type { Lens } from './lens';

const SLICE = 1000;
const IDLE_MS = 5000;
const TASKS_AHEAD = 32;

// Beside the bundle that holds this module; not there when the sources run by themselves, as in tests.
// Joined by hand, since bundlers of pages would look for the file behind a URL.
const workerFile = join(dirname(fileURLToPath(import.meta.url)), 'analysis-worker.mjs');

let pool: Piscina<ThreadTask, Int32Array | null> | undefined;

/** Reads within this thread. */
async function readHere(batch: TextBatch, { key, pack, edits }: Lens): Promise<Int32Array> {
  const [{ analyseTexts }, { keptLens }] = await Promise.all([import('./analyse-texts'), import('./kept-lens')]);
  const opened = await keptLens({ key, pack, edits });
  if (!opened) throw new Error('a lens was not told');
  return analyseTexts(batch, opened);
}

async function read(batch: TextBatch, lens: Lens): Promise<Int32Array> {
  if (!existsSync(workerFile)) return readHere(batch, lens);
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
  const { key, pack, edits } = lens;
  // Told to a thread that does not know it yet, and not with each batch.
  const read =
    (await pool.run({ batch, lens: { key, pack } })) ?? (await pool.run({ batch, lens: { key, pack, edits } }));
  if (!read) throw new Error('a thread did not take a lens');
  return read;
}

/** Whether there is anything to read; a rating alone is stored without an analysis. */
export function hasWords(mention: Pick<IncomingMention, 'title' | 'text'>): boolean {
  return mention.text.trim() !== '' || (mention.title ?? '').trim() !== '';
}

/** What the analysis needs of a mention. */
export interface MentionToRead extends Pick<IncomingMention, 'title' | 'text' | 'declaredLanguage'> {
  readonly rating: Pick<Rating, 'normalised'> | null;
}

async function readSlice(mentions: readonly MentionToRead[], lens: Lens): Promise<(MentionReading | null)[]> {
  const worded = mentions.filter(hasWords);
  const batch = {
    titles: worded.map((mention) => mention.title),
    texts: worded.map((mention) => mention.text),
    languages: worded.map((mention) => mention.declaredLanguage),
    ratings: worded.map((mention) => (mention.rating === null ? null : 1 + 4 * mention.rating.normalised)),
  };
  const readings = worded.length === 0 ? [] : decodeReadings(await read(batch, lens), packPlaceIds(lens.pack));
  let next = 0;
  return mentions.map((mention) => (hasWords(mention) ? (readings[next++] ?? null) : null));
}

/** Reads mentions in the pool's threads; null for those without words. */
export async function analyseMentions(
  mentions: readonly MentionToRead[],
  lens: Lens,
): Promise<(MentionReading | null)[]> {
  const slices: Promise<(MentionReading | null)[]>[] = [];
  for (let start = 0; start < mentions.length; start += SLICE)
    slices.push(readSlice(mentions.slice(start, start + SLICE), lens));
  return (await Promise.all(slices)).flat();
}

/** Ends the pool's threads. */
export async function closeAnalysisPool(): Promise<void> {
  const open = pool;
  pool = undefined;
  await open?.destroy();
}
