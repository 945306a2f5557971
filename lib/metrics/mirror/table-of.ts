import type { RepeatsAt } from '@/lib/domain/counts';
import { type CellTable, cellTable } from '@/lib/insight/cell-table';
import type { Mirror, Selection } from './mirror';
import { onceFor } from './once-for';
import { everything } from './select';
import { tallyCells } from './tally-cells';
import { tallyRepeats } from './tally-repeats';

/** What authors with several of the selected mentions add, worked out once a selection: one page after another asks for the same. */
export const repeatsOf: (selection: Selection) => RepeatsAt | null = onceFor(tallyRepeats);

/** The counts of a selection, worked out once; what its authors add only where a share is taken of them. */
export const tableOf = onceFor((selection: Selection): CellTable => ({
  ...cellTable(tallyCells(selection)),
  get repeatsAt() {
    return repeatsOf(selection);
  },
}));

/** Counts all mentions of a mirror ahead: most questions ask for them, and for nothing else as dear. */
export function countEverything(mirror: Mirror): void {
  const all = everything(mirror);
  tableOf(all);
  repeatsOf(all);
}
