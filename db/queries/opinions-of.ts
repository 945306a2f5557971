import type { Reader } from '../client/database';
import { inList } from '../fragments';
import type { OpinionRow } from './rows';

/** The opinions of mentions by the mention's id, each list in order of `position`; none where a mention has none. */
export async function opinionsOf(reader: Reader, ids: readonly number[]): Promise<ReadonlyMap<number, OpinionRow[]>> {
  const byMention = new Map<number, OpinionRow[]>();
  if (ids.length === 0) return byMention;
  const { opinions } = reader.tables;
  const found = await reader.orm
    .select()
    .from(opinions)
    .where(inList(reader, opinions.mentionId, ids))
    .orderBy(opinions.mentionId, opinions.position);
  for (const opinion of found) {
    const said = byMention.get(opinion.mentionId);
    if (said) said.push(opinion);
    else byMention.set(opinion.mentionId, [opinion]);
  }
  return byMention;
}
