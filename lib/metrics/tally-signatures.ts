import type { SignatureCount } from '@/db/queries/count-signatures';
import { type Cell, type CellCounts, type DriverKey, NO_COUNTS, type TouchpointKey } from '@/lib/domain/counts';

type Sums = { -readonly [K in keyof CellCounts]: number };

/** What one mention's opinions say at one key. */
interface AtKey {
  negative: boolean;
  positive: boolean;
  primary: boolean;
}

function readSignature(signature: string): Map<string, AtKey> {
  const found = new Map<string, AtKey>();
  for (const opinion of signature.split(' ')) {
    const [driver, touchpoint, mark] = opinion.split('/');
    const negative = mark?.startsWith('n') ?? false;
    for (const key of ['*/*', `${driver}/*`, `*/${touchpoint}`, `${driver}/${touchpoint}`]) {
      const at = found.get(key) ?? { negative: false, positive: false, primary: false };
      if (negative) at.negative = true;
      else at.positive = true;
      if (mark === 'n1') at.primary = true;
      found.set(key, at);
    }
  }
  return found;
}

/** Counts distinct mentions at every level from the sets of opinions that mentions hold. */
export function tallySignatures(rows: readonly SignatureCount[]): Cell[] {
  const sums = new Map<string, Sums>([['*/*', { ...NO_COUNTS }]]);
  for (const { signature, leaving, mentions } of rows) {
    const keys = signature === null ? new Map<string, AtKey>() : readSignature(signature);
    if (!keys.has('*/*')) keys.set('*/*', { negative: false, positive: false, primary: false });
    for (const [key, at] of keys) {
      const sum = sums.get(key) ?? { ...NO_COUNTS };
      sums.set(key, sum);
      const reason = at.negative || key === '*/*';
      sum.mentions += mentions;
      if (at.negative) sum.negative += mentions;
      if (at.positive) sum.positive += mentions;
      if (reason && leaving === 'leaving') sum.leaving += mentions;
      if (reason && leaving === 'risk') sum.risk += mentions;
      if (at.primary) sum.primaryNegative += mentions;
      if (at.primary && leaving === 'leaving') sum.primaryLeaving += mentions;
    }
  }
  return [...sums].map(([key, sum]) => {
    const [driver, touchpoint] = key.split('/');
    // Guaranteed by the writer, which stores ids of the taxonomy only.
    return { driver: driver as DriverKey, touchpoint: touchpoint as TouchpointKey, ...sum };
  });
}
