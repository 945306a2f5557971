import type { Overview } from '@/lib/domain/answers';
import type { Population, Share } from '@/lib/domain/question';
import type { Driver } from '@/lib/domain/taxonomy';

export const COUNTINGS = ['single', 'multi'] as const;
export type Counting = (typeof COUNTINGS)[number];

export interface ShareRow {
  readonly key: Driver | 'unexplained';
  readonly share: Share;
}

export interface SharesModel {
  readonly rows: readonly ShareRow[];
  readonly of: number;
  /** Right end of the axis, 0–1, a round number that no interval exceeds. */
  readonly top: number;
  readonly ticks: readonly number[];
}

const STEPS = [0.05, 0.1, 0.2, 0.25];

function axis(highest: number): { top: number; ticks: number[] } {
  const step = STEPS.find((candidate) => highest / candidate <= 5) ?? 0.25;
  const count = Math.max(1, Math.ceil(highest / step - 1e-9));
  const ticks = Array.from({ length: count + 1 }, (_, index) => Math.round(index * step * 100) / 100);
  return { top: Math.min(1, count * step), ticks: ticks.filter((tick) => tick <= 1) };
}

/** Share of each driver in a population, largest first; single-cause rows end with those that give no reason. */
export function prepareShares(overview: Overview, population: Population, counting: Counting): SharesModel {
  const rows: ShareRow[] = overview.drivers
    .map((entry) => ({ key: entry.driver, share: entry.population[population][counting] }))
    .sort((a, b) => b.share.n - a.share.n);
  const unexplained = overview.unexplained[population];
  if (counting === 'single') rows.push({ key: 'unexplained', share: unexplained });
  const highest = rows.reduce((most, row) => Math.max(most, row.share.high ?? 0), 0.05);
  return { rows, of: unexplained.of, ...axis(highest) };
}
