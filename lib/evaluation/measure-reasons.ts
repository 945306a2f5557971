import { AIRLINE_REASONS, airlineReasons } from './airline-reasons';
import { classifier, saidIn } from './class-table';
import { type Confusion, countPair } from '@/lib/analysis/measures/f1';
import type { ReadRow, ReadSet } from './read-texts';

export interface ReasonMeasure {
  readonly set: string;
  readonly rows: number;
  /** Rows without any opinion: nothing to map. */
  readonly silent: number;
  /** Rows whose reason some opinion gives, primary or not: what a better choice of the primary one could reach. */
  readonly told: number;
  /** Classes by the whole table; `none` where no opinion was read or no line fits. */
  readonly confusion: Confusion;
  /** Classes by driver × touchpoint alone. */
  readonly plain: Confusion;
}

export const NO_REASON = 'none';

const byTable = classifier(airlineReasons, { withProof: true });
const byPairs = classifier(airlineReasons, { withProof: false });

export const reasonOf = ({ row, reading }: ReadRow, classify = byTable): string => {
  const primary = reading.opinions.find((one) => one.primary);
  return (primary === undefined ? null : classify(saidIn(row.text, primary))) ?? NO_REASON;
};

/** Rows of the airline set that complain and say of what. */
export const complaintsOf = ({ rows }: ReadSet): readonly (ReadRow & { readonly reason: string })[] =>
  rows.flatMap((one) => {
    const reason = AIRLINE_REASONS.find((known) => known === one.row.reason);
    return one.row.label === 'negative' && reason !== undefined ? [{ ...one, reason }] : [];
  });

/** The reason of each complaint as the primary opinion tells it, against the set's. */
export function measureReasons(set: ReadSet): ReasonMeasure {
  const confusion: Confusion = new Map();
  const plain: Confusion = new Map();
  const complaints = complaintsOf(set);
  for (const one of complaints) {
    countPair(confusion, one.reason, reasonOf(one));
    countPair(plain, one.reason, reasonOf(one, byPairs));
  }
  const silent = complaints.filter(({ reading }) => reading.opinions.length === 0).length;
  const told = complaints.filter(({ row, reading, reason }) =>
    reading.opinions.some((opinion) => byTable(saidIn(row.text, opinion)) === reason),
  ).length;
  return { set: set.name, rows: complaints.length, silent, told, confusion, plain };
}
