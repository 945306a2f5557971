/** Whether an error of a stream says that nobody reads it any more. */
export function isClosedReader(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED';
}

/** The sentences of failures are loaded only when one is told. */
async function endWith(error: unknown): Promise<void> {
  const { reportFailure } = await import('./report-failure');
  process.exit(reportFailure(error));
}

/**
 * Lets the process outlive the reader of what it prints (`raiz verify | head -1`): the rest is dropped, and what the
 * command does besides goes on. Any other failure to print, as a full disk, ends it.
 */
export function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
      if (!isClosedReader(error)) void endWith(error);
    });
  }
}
