import type { Handlers, Job, Turn, TurnResult } from './queue';

/** A job as a queue gives it back; guaranteed by `enqueue`, which alone puts jobs in. */
export const jobOf = (kind: string, payload: unknown) => ({ kind, payload }) as Job;

/** Hands a job to the handler of its kind. */
export function handle(handlers: Handlers, job: Job, turn: Turn): Promise<TurnResult> {
  switch (job.kind) {
    case 'import':
      return handlers.import(job.payload, turn);
    case 'reanalysis':
      return handlers.reanalysis(job.payload, turn);
  }
}
