import type { Cell, CellCounts, DriverKey, TouchpointKey } from '@/lib/domain/counts';

export const NO_COUNTS: CellCounts = {
  mentions: 0,
  negative: 0,
  positive: 0,
  leaving: 0,
  risk: 0,
  primaryNegative: 0,
  primaryLeaving: 0,
};

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
