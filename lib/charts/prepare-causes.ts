import type { JourneyCell } from '@/lib/domain/answers';
import { highestOf, isCompared } from './compared-shares';

/** The causes inside a cut, most named first, as many as fit; how many there are in all is told beside. */
export function prepareCauses(inside: readonly JourneyCell[], most: number) {
  const rows = inside.toSorted((a, b) => b.n - a.n).slice(0, most);
  return { rows, total: inside.length, top: highestOf(rows), compares: isCompared(rows) };
}
