import type { Reader } from '@/db/client/database';
import { readStoredMentionsAfter } from '@/db/queries/read-stored-mentions';
import type { DayTotalRow, RollupRow } from '@/db/queries/rows';
import { countedMention } from './counted-mention';
import { RollupDeltas } from './rollup-deltas';
import { addToState, EMPTY_STATE, rowHash } from './row-hash';

const PAGE = 5000;

export interface Recount {
  readonly rollups: readonly RollupRow[];
  readonly dayTotals: readonly DayTotalRow[];
  readonly mentions: number;
  /** As the ledger's newest row must have it. */
  readonly state: string;
}

/** Works the counts and the ledger's state of a workspace out of its mentions anew. Reads all of them, page by page. */
export async function recount(reader: Reader, workspaceId: number): Promise<Recount> {
  const deltas = new RollupDeltas(workspaceId);
  let state = EMPTY_STATE;
  let mentions = 0;
  let after = 0;
  for (;;) {
    const page = await readStoredMentionsAfter(reader, { workspaceId, after, limit: PAGE });
    for (const { mention, opinions } of page) {
      deltas.add(countedMention(mention, opinions), 1);
      state = addToState(state, rowHash(mention, opinions));
      after = mention.id;
    }
    mentions += page.length;
    if (page.length < PAGE) return { rollups: deltas.rollupRows(), dayTotals: deltas.dayTotalRows(), mentions, state };
  }
}
