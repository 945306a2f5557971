import {
  type Cell,
  type CellCounts,
  type DriverKey,
  NO_COUNTS,
  type PopulationPart,
  type RepeatsAt,
  type TouchpointKey,
} from '@/lib/domain/counts';
import type { Population, Share } from '@/lib/domain/question';
import type { Clusters } from './effective-size';
import { share } from './wilson';

/** Counts by key; a key without a row counts nothing. */
export interface CellTable {
  readonly cells: readonly Cell[];
  at(driver: DriverKey, touchpoint: TouchpointKey): CellCounts;
  /** Null where no author wrote more than one of the mentions. */
  readonly repeatsAt: RepeatsAt | null;
}

/** Indexes cells by their key. */
export function cellTable(cells: readonly Cell[], repeatsAt: RepeatsAt | null = null): CellTable {
  const byKey = new Map(cells.map((cell) => [`${cell.driver}/${cell.touchpoint}`, cell]));
  return { cells, at: (driver, touchpoint) => byKey.get(`${driver}/${touchpoint}`) ?? NO_COUNTS, repeatsAt };
}

const POPULATION_OF = {
  negative: 'negative',
  primaryNegative: 'negative',
  leaving: 'leaving',
  primaryLeaving: 'leaving',
} as const satisfies Record<PopulationPart, Population>;

/** Share of one count at a key in its population, on the effective size where authors wrote several of its mentions. */
export function shareAt(table: CellTable, driver: DriverKey, touchpoint: TouchpointKey, part: PopulationPart): Share {
  const population = POPULATION_OF[part];
  const n = table.at(driver, touchpoint)[part];
  const of = table.at('*', '*')[population];
  if (!table.repeatsAt) return share(n, of);
  const { same, across } = table.repeatsAt(driver, touchpoint)[part];
  return share(n, of, { same, across, ...wholeOf(table.repeatsAt, population) });
}

/** Share of the negative among the mentions with an opinion at a key. */
export function negativeShareAt(table: CellTable, driver: DriverKey, touchpoint: TouchpointKey): Share {
  const { negative, mentions } = table.at(driver, touchpoint);
  if (!table.repeatsAt) return share(negative, mentions);
  const { negative: part, mentions: whole } = table.repeatsAt(driver, touchpoint);
  return share(negative, mentions, {
    same: part.same,
    across: whole.across,
    whole: whole.same,
    further: whole.further,
  });
}

/** Share of a population whose primary opinion gives no negative reason: what its single causes leave over. */
export function unexplainedShare(table: CellTable, population: Population): Share {
  const part = population === 'negative' ? 'primaryNegative' : 'primaryLeaving';
  const all = table.at('*', '*');
  const of = all[population];
  if (!table.repeatsAt) return share(of - all[part], of);
  const whole = wholeOf(table.repeatsAt, population);
  // With Z = X − Y left over: Z(Z − 1) = X(X − 1) − 2 Y(X − 1) + Y(Y − 1), and Z(X − 1) = X(X − 1) − Y(X − 1).
  const { same, across } = table.repeatsAt('*', '*')[part];
  return share(of - all[part], of, {
    same: whole.whole - 2 * across + same,
    across: whole.whole - across,
    ...whole,
  });
}

function wholeOf(repeatsAt: RepeatsAt, population: Population): Pick<Clusters, 'whole' | 'further'> {
  const { same, further } = repeatsAt('*', '*')[population];
  return { whole: same, further };
}
