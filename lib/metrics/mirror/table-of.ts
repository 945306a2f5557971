import type { RepeatsAt } from '@/lib/domain/counts';
import { type CellTable, cellTable } from '@/lib/insight/cell-table';
import type { Mirror, Selection } from './mirror';
import { everything } from './select';
import { tallyCells } from './tally-cells';
import { tallyRepeats } from './tally-repeats';

// Kept as long as the selections are: one page after another asks for the same.
const tables = new WeakMap<Selection, CellTable>();
const repeats = new WeakMap<Selection, RepeatsAt | null>();

/** What authors with several of the selected mentions add, worked out once a selection. */
export function repeatsOf(selection: Selection): RepeatsAt | null {
  const known = repeats.get(selection);
  if (known !== undefined) return known;
  const tallied = tallyRepeats(selection);
  repeats.set(selection, tallied);
  return tallied;
}

/** The counts of a selection, worked out once; what its authors add only where a share is taken of them. */
export function tableOf(selection: Selection): CellTable {
  const known = tables.get(selection);
  if (known) return known;
  const table: CellTable = {
    ...cellTable(tallyCells(selection)),
    get repeatsAt() {
      return repeatsOf(selection);
    },
  };
  tables.set(selection, table);
  return table;
}

/** Counts all mentions of a mirror ahead: most questions ask for them, and for nothing else as dear. */
export function countEverything(mirror: Mirror): void {
  const all = everything(mirror);
  tableOf(all);
  repeatsOf(all);
}
