import { packNames } from '@/lib/analysis/packs/pack-touchpoints';
import type { WorkspaceContext } from '@/lib/access/context';
import { PACK_IDS, packIdOf } from '@/lib/domain/pack';
import type { Localised } from '@/lib/domain/taxonomy';

/** A touchpoint of a pack, with its name for people. */
export interface PackPlace {
  readonly id: string;
  readonly name: Localised;
}

/** The touchpoint that an opinion is stored with, named; no two packs share an id. Null for none, and for one that is no more. */
export function packPlaceOf(id: string | null): PackPlace | null {
  if (id === null) return null;
  for (const pack of PACK_IDS) {
    const { touchpoints } = packNames[pack];
    if (Object.hasOwn(touchpoints, id)) return { id, name: touchpoints[id]?.name ?? { es: id, en: id } };
  }
  return null;
}

/** Names of the touchpoints of a workspace's pack, by id; none without a pack. */
export function namesOfPack({ workspace }: Pick<WorkspaceContext, 'workspace'>): Readonly<Record<string, Localised>> {
  const pack = packIdOf(workspace.pack ?? '');
  const entries = pack === null ? [] : Object.entries(packNames[pack].touchpoints);
  return Object.fromEntries(entries.map(([id, { name }]) => [id, name]));
}
