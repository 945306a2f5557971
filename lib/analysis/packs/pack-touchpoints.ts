import { PACK_IDS, type Pack, type PackId } from '@/lib/domain/pack';
import { airlinePack } from './airline/touchpoints';
import { financePack } from './finance/touchpoints';
import { hospitalityPack } from './hospitality/touchpoints';
import { retailPack } from './retail/touchpoints';
import { softwarePack } from './software/touchpoints';
import { telecomPack } from './telecom/touchpoints';

/** The packs by what they name alone, without the words by which they are recognised. */
export const packNames: Readonly<Record<PackId, Pack>> = {
  airline: airlinePack,
  hospitality: hospitalityPack,
  retail: retailPack,
  finance: financePack,
  telecom: telecomPack,
  software: softwarePack,
};

/** Ids of a pack's touchpoints, in its own order; none without a pack. */
export function packPlaceIds(pack: PackId | null): readonly string[] {
  return pack === null ? [] : Object.keys(packNames[pack].touchpoints);
}

/** Ids of the touchpoints of all packs; no two packs share one. */
export const PACK_PLACES: readonly string[] = PACK_IDS.flatMap((pack) => packPlaceIds(pack));
