import type { ByPopulation, UnexplainedAs } from '@/lib/domain/answers';
import type { Population } from '@/lib/domain/question';
import { type CellTable, unexplainedShare } from './cell-table';
import type { Clusters } from './effective-size';
import { share } from './wilson';

/** Mentions of a population counted for one cause, with what authors of several add; null where there is none. */
export interface PartOfWhole {
  readonly n: number;
  readonly of: number;
  readonly clusters: Clusters | null;
}

export type UnexplainedCounts = ByPopulation<Readonly<Record<keyof UnexplainedAs, PartOfWhole>>>;

const told = ({ n, of, clusters }: PartOfWhole) => share(n, of, clusters ?? undefined);

/**
 * What the single causes leave over, told apart: mentions whose main reason stands where the question's filters do not
 * reach, and mentions that give none. Without such filters (`counts` null) nothing stands elsewhere.
 */
export function unexplainedAs(table: CellTable, counts: UnexplainedCounts | null): ByPopulation<UnexplainedAs> {
  const of = (population: Population): UnexplainedAs => {
    if (counts) return { elsewhere: told(counts[population].elsewhere), noReason: told(counts[population].noReason) };
    const noReason = unexplainedShare(table, population);
    return { elsewhere: share(0, noReason.of), noReason };
  };
  return { negative: of('negative'), leaving: of('leaving') };
}
