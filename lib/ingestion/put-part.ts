import { createWriteStream } from 'node:fs';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { changeImport } from '@/db/queries/change-import';
import { AppError } from '@/lib/errors';
import type { ImportContext } from './create-import';
import { importFiles, PART_SIZE } from './import-files';
import { ownImport } from './own-import';

/** Bytes that part `n` (from 1) of a file of `size` bytes has; 0 where there is no such part. */
export function partLength(size: number, n: number): number {
  return n < 1 ? 0 : Math.max(0, Math.min(PART_SIZE, size - (n - 1) * PART_SIZE));
}

async function* upTo(limit: number, body: ReadableStream<Uint8Array> | null): AsyncGenerator<Uint8Array> {
  if (!body) return;
  const reader = body.getReader();
  try {
    for (let length = 0; ;) {
      const { done, value } = await reader.read();
      if (done) return;
      length += value.byteLength;
      if (length > limit) throw new AppError('too-large', 'part-too-large', { limit });
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** Numbers of the parts that have arrived whole, in order. */
export async function receivedParts(id: number): Promise<number[]> {
  const names = await readdir(importFiles.parts(id)).catch(() => []);
  return names
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .sort((a, b) => a - b);
}

async function receivedBytes(id: number): Promise<number> {
  const parts = await receivedParts(id);
  const sizes = await Promise.all(parts.map(async (n) => (await stat(importFiles.part(id, n))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/**
 * Takes one part of a file; the same part may be sent again. Answers how many bytes have arrived in all.
 * @throws AppError `bad-request` when the part has not the length it must have; what came is thrown away.
 */
export async function putPart(
  context: Pick<ImportContext, 'database' | 'workspace'>,
  { id, n, body }: { id: number; n: number; body: ReadableStream<Uint8Array> | null },
): Promise<{ received: number; size: number }> {
  const row = await ownImport(context, id, ['uploading']);
  const expected = partLength(row.size, n);
  if (expected === 0) throw new AppError('bad-request', 'no-such-part', { n });
  const arriving = `${importFiles.part(id, n)}.${process.pid}-${performance.now()}`;
  try {
    await pipeline(Readable.from(upTo(expected, body)), createWriteStream(arriving, { mode: 0o600, flush: true }));
    const { size } = await stat(arriving);
    if (size !== expected) throw new AppError('bad-request', 'part-cut-short', { n, expected, size });
    await rename(arriving, importFiles.part(id, n));
  } finally {
    await rm(arriving, { force: true });
  }
  const received = await receivedBytes(id);
  await context.database.write((writer) => changeImport(writer, { id, from: ['uploading'], set: { received } }));
  return { received, size: row.size };
}
