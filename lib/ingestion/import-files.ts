import { createReadStream } from 'node:fs';
import { dataPath } from '@/lib/env';

/** Bytes of a part, at most. */
export const PART_SIZE = 8 * 1024 * 1024;

const all = (...parts: string[]) => dataPath('imports', ...parts);
const folder = (id: number, ...parts: string[]) => all(String(id), ...parts);
let arrived = 0;

/** Where an import's bytes are kept. */
export const importFiles = {
  all: () => all(),
  /** Touched when a command tidies up. */
  tidied: () => all('tidied'),
  stray: (name: string) => all(name),
  folder: (id: number) => folder(id),
  parts: (id: number) => folder(id, 'parts'),
  part: (id: number, n: number) => folder(id, 'parts', String(n).padStart(6, '0')),
  file: (id: number) => folder(id, 'file'),
  rejects: (id: number) => folder(id, 'rejects.csv'),
  /** A file of its own for bytes that belong to no import yet. */
  arriving: () => all(`arriving-${process.pid}-${Date.now()}-${(arrived += 1)}`),
};

/** Opens an import's whole file; may be called again for each pass over it. */
export const openImportFile = (id: number) => openFile(importFiles.file(id));

/** Opens a file; may be called again for each pass over it. */
export const openFile = (path: string) => (): AsyncIterable<Uint8Array> =>
  createReadStream(path, { highWaterMark: 256 * 1024 });
