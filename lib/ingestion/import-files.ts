import { createReadStream } from 'node:fs';
import { dataPath } from '@/lib/env';

/** Bytes of a part, at most. */
export const PART_SIZE = 8 * 1024 * 1024;

const folder = (id: number, ...parts: string[]) => dataPath('imports', String(id), ...parts);

/** Where an import's bytes are kept. */
export const importFiles = {
  folder: (id: number) => folder(id),
  parts: (id: number) => folder(id, 'parts'),
  part: (id: number, n: number) => folder(id, 'parts', String(n).padStart(6, '0')),
  file: (id: number) => folder(id, 'file'),
  rejects: (id: number) => folder(id, 'rejects.csv'),
};

/** Opens an import's whole file; may be called again for each pass over it. */
export const openImportFile = (id: number) => (): AsyncIterable<Uint8Array> =>
  createReadStream(importFiles.file(id), { highWaterMark: 256 * 1024 });
