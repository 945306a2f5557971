/** Bins of what the reader says of a text: no signal, then nine from blame to praise. */
export const BINS = 10;

const STEPS = BINS - 1;

/** The bin of a score, −1…1; null where the reader found no signal. */
export const binOf = (score: number | null): number =>
  score === null ? 0 : 1 + Math.min(STEPS - 1, Math.max(0, Math.floor(((score + 1) / 2) * STEPS)));
