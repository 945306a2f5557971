import type { Workspace } from '@/lib/access/context';
import { analyse } from '@/lib/analysis/analyse';
import type { AnalysisInput } from '@/lib/analysis/types';
import type { OpinionAnswer } from '@/lib/domain/answers';
import { packIdOf } from '@/lib/domain/pack';
import type { Localised } from '@/lib/domain/taxonomy';

/** A touchpoint of a pack, with its name for people. */
export interface PackPlace {
  readonly id: string;
  readonly name: Localised;
}

/**
 * Tells the place that each stored opinion of a text has in the pack of its workspace. The pack is asked when a mention
 * is looked at: nothing of it is stored, so that another pack, or none, needs no second reading of all mentions.
 */
export async function packPlaces(
  { pack: chosen }: Pick<Workspace, 'pack'>,
  input: AnalysisInput | null,
): Promise<(opinion: OpinionAnswer) => PackPlace | null> {
  const id = packIdOf(chosen ?? '');
  if (id === null || input === null) return () => null;
  // The words of the packs are loaded for those who have chosen one.
  const worded = (await import('@/lib/analysis/packs/packs')).packs[id];
  const { opinions } = analyse(input, { explained: false, pack: worded });
  return ({ driver, touchpoint, polarity, in: part }) => {
    const same = opinions.find(
      (read) =>
        read.driver === driver && read.touchpoint === touchpoint && read.polarity === polarity && read.in === part,
    );
    const place = same?.packTouchpoint;
    const entry = place == null ? undefined : worded.pack.touchpoints[place];
    return place == null || entry === undefined ? null : { id: place, name: entry.name };
  };
}
