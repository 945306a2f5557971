import { ApiProblem, fetchJson, workspacePath } from './fetch-json';
import { readImport } from './imports';
import { recallUpload, rememberUpload } from './remembered-upload';

/** About two minutes of a silent line, after which somebody has to ask. */
const ATTEMPTS = 16;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 10_000;

export interface UploadProgress {
  /** 0–1 of the parts. */
  readonly fraction: number;
  /** The line is broken and is being tried again. */
  readonly waiting: boolean;
}

export interface Upload {
  readonly workspace: string;
  readonly file: File;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: UploadProgress) => void;
}

/** Waits, but no longer than until the network is back or nobody waits any more. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      window.removeEventListener('online', done);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    window.addEventListener('online', done);
    signal.addEventListener('abort', done);
  });
}

async function insist<T>(ask: () => Promise<T>, signal: AbortSignal, onBroken: () => void): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await ask();
    } catch (error) {
      // A refusal (4xx) will be a refusal again; a broken line or a busy server may not.
      const final = signal.aborted || (error instanceof ApiProblem && error.status < 500);
      if (final || attempt === ATTEMPTS) throw error;
      onBroken();
      await pause(Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** attempt), signal);
      signal.throwIfAborted();
    }
  }
}

interface Opened {
  readonly id: string;
  readonly partSize: number;
  readonly arrived: ReadonlySet<number>;
}

/** The import this very file was being sent to, if it still waits for its parts or for somebody to look at it. */
async function reopen({ workspace, file, signal }: Upload): Promise<Opened | null> {
  const id = recallUpload(workspace, file);
  if (id === null) return null;
  const known = await readImport(workspace, id, signal).catch((error: unknown) => {
    if (error instanceof ApiProblem && error.status === 404) return null;
    throw error;
  });
  if (known?.upload?.size === file.size) {
    return { id, partSize: known.upload.partSize, arrived: new Set(known.upload.parts) };
  }
  if (known?.state === 'inspected') return { id, partSize: Infinity, arrived: new Set([1]) };
  rememberUpload(workspace, file, null);
  return null;
}

async function announce({ workspace, file, signal }: Upload): Promise<Opened> {
  const body = { fileName: file.name, size: file.size };
  const path = workspacePath(workspace, '/imports');
  const { id, partSize } = await fetchJson<{ id: string; partSize: number }>(path, { method: 'POST', body, signal });
  rememberUpload(workspace, file, id);
  return { id, partSize, arrived: new Set() };
}

/**
 * Sends a file in parts of the size that the server names, each tried again while the line is broken; answers the import's id. A file
 * whose sending was cut short goes on from the parts that the server has.
 */
export async function uploadFile(upload: Upload): Promise<string> {
  const { workspace, file, signal, onProgress } = upload;
  let fraction = 0;
  const tell = (waiting: boolean) => onProgress({ fraction, waiting });
  const known = await insist(
    () => reopen(upload),
    signal,
    () => tell(true),
  );
  // Announced once: a second announcement after a lost answer would leave an import behind that nobody fills.
  const { id, partSize, arrived } = known ?? (await announce(upload));
  const parts = Math.max(1, Math.ceil(file.size / partSize));
  let done = arrived.size;
  for (let n = 1; n <= parts; n++) {
    fraction = Math.min(1, done / parts);
    tell(false);
    if (arrived.has(n)) continue;
    const bytes = file.slice((n - 1) * partSize, n * partSize);
    const path = workspacePath(workspace, `/imports/${id}/parts/${n}`);
    await insist(
      () => fetchJson<unknown>(path, { method: 'PUT', bytes, signal }),
      signal,
      () => tell(true),
    );
    done += 1;
  }
  fraction = 1;
  tell(false);
  return id;
}
