/**
 * Aborts when the process is asked to end: by a signal, or because the process that started it is gone. A second
 * signal within two seconds is the same one (npm and a terminal both send it); a later one ends the process at once.
 */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  let first = 0;
  const stop = () => {
    const now = performance.now();
    if (controller.signal.aborted && now - first > 2000) process.exit(1);
    if (controller.signal.aborted) return;
    first = now;
    controller.abort();
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, stop);
  process.on('disconnect', stop);
  return controller.signal;
}
