import { ApiProblem, fetchJson, workspacePath } from './fetch-json';

const PART_LIMIT = 8 * 1024 * 1024;
const ATTEMPTS = 4;
const FIRST_PAUSE_MS = 400;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function sendPart(path: string, bytes: Blob, signal: AbortSignal): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await fetchJson<unknown>(path, { method: 'PUT', bytes, signal });
      return;
    } catch (error) {
      // A refusal (4xx) will be a refusal again; a broken line or a busy server may not.
      const final = signal.aborted || (error instanceof ApiProblem && error.status < 500);
      if (final || attempt === ATTEMPTS) throw error;
      await pause(FIRST_PAUSE_MS * 2 ** attempt);
    }
  }
}

export interface Upload {
  readonly workspace: string;
  readonly file: File;
  readonly signal: AbortSignal;
  readonly onProgress: (fraction: number) => void;
}

/** Sends a file in parts of at most 8 MiB, each tried again when the line breaks; answers the import's id. */
export async function uploadFile({ workspace, file, signal, onProgress }: Upload): Promise<string> {
  const opened = await fetchJson<{ id: string; partSize: number }>(workspacePath(workspace, '/imports'), {
    method: 'POST',
    body: { fileName: file.name, size: file.size },
    signal,
  });
  const partSize = Math.min(opened.partSize, PART_LIMIT);
  const parts = Math.ceil(file.size / partSize);
  for (let part = 0; part < parts; part++) {
    const bytes = file.slice(part * partSize, (part + 1) * partSize);
    await sendPart(workspacePath(workspace, `/imports/${opened.id}/parts/${part + 1}`), bytes, signal);
    onProgress((part + 1) / parts);
  }
  return opened.id;
}
