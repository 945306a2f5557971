import { z } from 'zod';
import type { Figures } from './figures';
import { percent, signedPoints, table } from './table';

/** A file that `--json` wrote. */
export const figuresSchema = z.object({ analysisVersion: z.number(), figures: z.record(z.string(), z.number()) });

/** Smaller changes are not shown: a twentieth of a point. */
const LEAST = 0.0005;

/** A table of what differs between two runs, in the order of the second; then how many are unchanged. */
export function compareRuns(before: Figures, after: Figures): string {
  const paths = [...Object.keys(after), ...Object.keys(before).filter((path) => !(path in after))];
  const changed = paths.filter((path) => {
    const [old, now] = [before[path], after[path]];
    return old === undefined || now === undefined || Math.abs(now - old) >= LEAST;
  });
  const rows = changed.map((path) => {
    const [old, now] = [before[path], after[path]];
    const change = old === undefined ? 'new' : now === undefined ? 'gone' : signedPoints(now - old);
    return [path, percent(old), percent(now), change];
  });
  const rest = `${paths.length - changed.length} of ${paths.length} figures are the same to 0.05 points.`;
  return rows.length === 0 ? rest : `${table(['× 100', 'before', 'now', 'change'], rows)}\n${rest}`;
}
