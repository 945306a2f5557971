import { newestMentions } from '@/db/queries/newest-mentions';
import type { WorkspaceContext } from '@/lib/access/context';
import { PACK_IDS, packIdOf, type PackId, type PackTouchpoint } from '@/lib/domain/pack';
import type { Localised } from '@/lib/domain/taxonomy';
import { standingLens } from '@/lib/ingestion/start-reanalysis';

/** Enough to tell an industry by, few enough to be read while someone waits. */
const SAMPLE = 600;

export interface PackList {
  /** The workspace's own, be it that its mentions are still being read with it; null for none. */
  readonly chosen: PackId | null;
  /** What its newest texts speak of. */
  readonly suggestion: {
    /** Null when they speak clearly of no one industry. */
    readonly pack: PackId | null;
    readonly texts: number;
    readonly evidence: readonly { readonly pack: PackId; readonly texts: number; readonly share: number }[];
  };
  readonly packs: readonly {
    readonly id: PackId;
    readonly name: Localised;
    readonly touchpoints: readonly (PackTouchpoint & { readonly id: string })[];
  }[];
}

/** The packs there are, the one a workspace has, and the one that its texts suggest with the evidence. */
export async function listPacks({ database, workspace }: WorkspaceContext): Promise<PackList> {
  // The words of the packs are loaded for those who ask for them.
  const [{ packs }, { suggestPack }] = await Promise.all([
    import('@/lib/analysis/packs/packs'),
    import('@/lib/analysis/packs/suggest-pack'),
  ]);
  const newest = await newestMentions(database, workspace.id, SAMPLE);
  return {
    chosen: packIdOf((await standingLens(database, workspace.id)).pack ?? ''),
    suggestion: suggestPack(newest.map(({ text }) => text)),
    packs: PACK_IDS.map((id) => {
      const { name, touchpoints } = packs[id].pack;
      return { id, name, touchpoints: Object.entries(touchpoints).map(([key, entry]) => ({ id: key, ...entry })) };
    }),
  };
}
