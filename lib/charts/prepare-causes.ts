import type { JourneyCell } from '@/lib/domain/answers';
import type { Driver, Touchpoint } from '@/lib/domain/taxonomy';

export interface CauseCut {
  readonly driver: Driver | 'all';
  readonly touchpoint: Touchpoint | 'all';
}

/** The causes inside a cut, most named first, each with somebody behind it; how many there are in all is told beside. */
export function prepareCauses(cells: readonly JourneyCell[], { driver, touchpoint }: CauseCut, most: number) {
  const inside = cells
    .filter((cell) => cell.n > 0)
    .filter((cell) => driver === 'all' || cell.driver === driver)
    .filter((cell) => touchpoint === 'all' || cell.touchpoint === touchpoint)
    .sort((a, b) => b.n - a.n);
  const rows = inside.slice(0, most);
  return { rows, total: inside.length, top: rows.reduce((high, cell) => Math.max(high, cell.share.high ?? 0), 0.05) };
}
