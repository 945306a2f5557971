import type { Change, Overview } from '@/lib/domain/answers';
import type { Population, Share } from '@/lib/domain/question';
import type { Driver } from '@/lib/domain/taxonomy';
import { highestOf, isCompared } from './compared-shares';

export const COUNTINGS = ['single', 'multi'] as const;
export type Counting = (typeof COUNTINGS)[number];

/** What is left of a population when each mention counts once, under its main reason. */
const LEFT_OVER = ['elsewhere', 'unexplained'] as const;
export type LeftOver = (typeof LEFT_OVER)[number];

export function isLeftOver(key: string): key is LeftOver {
  return LEFT_OVER.some((one) => one === key);
}

export interface ShareRow {
  readonly key: Driver | LeftOver;
  readonly share: Share;
  /** Of this very share; null for what is left over, and where nothing is compared. */
  readonly change: Change | null;
}

export interface SharesModel {
  readonly rows: readonly ShareRow[];
  readonly of: number;
  /** Right end of the axis, 0–1, a round number that no interval exceeds, nor any share it is compared with. */
  readonly top: number;
  readonly ticks: readonly number[];
  /** Whether any row is drawn beside what it was before. */
  readonly compares: boolean;
}

const STEPS = [0.05, 0.1, 0.2, 0.25];

function axis(highest: number): { top: number; ticks: number[] } {
  const step = STEPS.find((candidate) => highest / candidate <= 5) ?? 0.25;
  const count = Math.max(1, Math.ceil(highest / step - 1e-9));
  const ticks = Array.from({ length: count + 1 }, (_, index) => Math.round(index * step * 100) / 100);
  return { top: Math.min(1, count * step), ticks: ticks.filter((tick) => tick <= 1) };
}

/**
 * Share of each driver in a population, largest first; single-cause rows end with what is left over: mentions whose main
 * reason lies outside the filters, where there are any, and those that give none.
 */
export function prepareShares(overview: Overview, population: Population, counting: Counting): SharesModel {
  const rows: ShareRow[] = overview.drivers
    .map((entry) => ({
      key: entry.driver,
      share: entry.population[population][counting],
      change: entry.changes[population][counting],
    }))
    .sort((a, b) => b.share.n - a.share.n);
  const { elsewhere, noReason } = overview.unexplainedAs[population];
  if (counting === 'single' && elsewhere.n > 0) rows.push({ key: 'elsewhere', share: elsewhere, change: null });
  if (counting === 'single') rows.push({ key: 'unexplained', share: noReason, change: null });
  return { rows, of: noReason.of, compares: isCompared(rows), ...axis(highestOf(rows)) };
}
