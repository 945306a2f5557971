import type { TrendKey } from '@/db/queries/read-trend';
import type { WorkspaceContext } from '@/lib/access/context';
import { packNames } from '@/lib/analysis/packs/pack-touchpoints';
import type { PackPlaceShare } from '@/lib/domain/answers';
import { packIdOf } from '@/lib/domain/pack';
import type { Question } from '@/lib/domain/question';
import { share } from '@/lib/insight/wilson';
import { measures } from './measure';
import { without } from './narrow';

/**
 * Of the negative mentions, the shares that complain at a key of each touchpoint of the workspace's pack, most named
 * first; none without a pack. The population stands without the filter by a pack's touchpoint.
 */
export async function packShares(
  context: WorkspaceContext,
  question: Question,
  key: TrendKey,
): Promise<PackPlaceShare[]> {
  const pack = packIdOf(context.workspace.pack ?? '');
  if (pack === null) return [];
  const { touchpoints } = packNames[pack];
  const { negative, places } = await measures.packPlaces(context, without(question, 'packTouchpoint'), key);
  return places.flatMap(({ id, n, clusters }) => {
    const entry = touchpoints[id];
    if (!entry) return [];
    const { name, parent } = entry;
    return [{ place: id, name, touchpoint: parent, n, share: share(n, negative, clusters ?? undefined) }];
  });
}
