/** The time, passed in so that tests decide it. Milliseconds since the epoch. */
export interface Clock {
  readonly now: () => number;
}

export const systemClock: Clock = { now: () => Date.now() };
