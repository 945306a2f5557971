/** What can be asked of a worker, with what it needs to know. */
export interface Jobs {
  readonly import: { readonly importId: number };
  readonly reanalysis: { readonly reanalysisId: number };
}

export type JobKind = keyof Jobs;
export const JOB_KINDS = ['import', 'reanalysis'] as const satisfies readonly JobKind[];

export type Job = { readonly [K in JobKind]: { readonly kind: K; readonly payload: Jobs[K] } }[JobKind];

export interface Turn {
  /** Aborts when the worker is to stop, or lost the job: come to an edge and return. */
  readonly signal: AbortSignal;
  /** Come to an edge after this instant and answer `again`. */
  readonly until: number;
  /** A failure of this turn is final. */
  readonly lastTry: boolean;
}

/** `again`: there is more to do; another turn will come. */
export type TurnResult = 'done' | 'again';

export type Handlers = { readonly [K in JobKind]: (payload: Jobs[K], turn: Turn) => Promise<TurnResult> };

/** Turns that may fail before a job is given up. */
export const MOST_TRIES = 5;

/**
 * Jobs, at least once each: a handler may be called again for work that was done, and must not mind. What a killed
 * worker held is taken up by another within a minute, or sooner by whoever looks for it.
 */
export interface Queue {
  /**
   * A job that waits and is asked for again is not put in line twice at once. `timesTaken` says how often its work was
   * taken up before: after a worker that is gone it is another job.
   */
  enqueue(job: Job, timesTaken?: number): Promise<void>;
  /** Handles jobs one at a time until the signal aborts. */
  work(handlers: Handlers, options: { readonly signal: AbortSignal }): Promise<void>;
  close(): Promise<void>;
}
