import { type Cell, type CellCounts, type DriverKey, NO_COUNTS, type TouchpointKey } from '@/lib/domain/counts';

/** Counts by key; a key without a row counts nothing. */
export interface CellTable {
  readonly cells: readonly Cell[];
  at(driver: DriverKey, touchpoint: TouchpointKey): CellCounts;
}

/** Indexes cells by their key. */
export function cellTable(cells: readonly Cell[]): CellTable {
  const byKey = new Map(cells.map((cell) => [`${cell.driver}/${cell.touchpoint}`, cell]));
  return { cells, at: (driver, touchpoint) => byKey.get(`${driver}/${touchpoint}`) ?? NO_COUNTS };
}
