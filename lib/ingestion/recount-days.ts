import { setImmediate } from 'node:timers/promises';
import type { Writer } from '@/db/client/database';
import { moveDays } from '@/db/queries/move-days';
import { type MentionInstant, readInstants } from '@/db/queries/read-instants';
import { readStoredMentions } from '@/db/queries/read-stored-mentions';
import { dayOfInstant, zoneOffset } from '@/lib/intake/files/dates/zone-offset';
import { appendLedger } from './append-ledger';
import { countedMention } from './counted-mention';
import { RollupDeltas } from './rollup-deltas';
import { rowHash } from './row-hash';
import { writeDeltas } from './write-deltas';

const PAGE = 5000;

/** The mentions that a zone puts on another day, by how many days. */
function movedBy(instants: readonly MentionInstant[], zone: string): Map<number, number[]> {
  const offset = zoneOffset(zone);
  const moved = new Map<number, number[]>();
  for (const { id, postedAt, postedDay } of instants) {
    const by = dayOfInstant(postedAt, offset) - (postedDay ?? 0);
    if (postedDay === null || by === 0) continue;
    const ids = moved.get(by) ?? [];
    ids.push(id);
    moved.set(by, ids);
  }
  return moved;
}

/** Moves one group by the same days, in the table and in the counts; how the sum of the row hashes changes by it. */
async function move(writer: Writer, deltas: RollupDeltas, ids: readonly number[], by: number): Promise<bigint> {
  let hashChange = 0n;
  for (const { mention, opinions } of await readStoredMentions(writer, ids)) {
    const later = { ...mention, postedDay: (mention.postedDay ?? 0) + by };
    const opinionsLater = opinions.map((opinion) => ({ ...opinion, day: opinion.day + by }));
    deltas.add(countedMention(mention, opinions), -1);
    deltas.add(countedMention(later, opinionsLater), 1);
    hashChange += rowHash(later, opinionsLater) - rowHash(mention, opinions);
  }
  await moveDays(writer, ids, by);
  return hashChange;
}

/**
 * Counts a workspace's mentions on the days of another zone: those of which the instant is known. A day without a time is
 * that day in every zone, and a time that came without a zone is the wall clock of the place: both keep their day, as
 * they would if the file were read in the new zone. Mentions, opinions, counts and ledger change in the caller's transaction.
 */
export async function recountDays(
  writer: Writer,
  { workspaceId, zone, at }: { readonly workspaceId: number; readonly zone: string; readonly at: number },
): Promise<number> {
  const deltas = new RollupDeltas(workspaceId);
  let changed = 0;
  let hashChange = 0n;
  for (let after = 0; ;) {
    const page = await readInstants(writer, { workspaceId, after, limit: PAGE });
    for (const [by, ids] of movedBy(page, zone)) {
      hashChange += await move(writer, deltas, ids, by);
      changed += ids.length;
    }
    if (page.length < PAGE) break;
    after = page.at(-1)?.id ?? after;
    // On SQLite nothing here waits, and pages are to be answered meanwhile.
    await setImmediate();
  }
  if (changed === 0) return 0;
  await writeDeltas(writer, deltas);
  await appendLedger(writer, { workspaceId, importId: null, added: 0, changed, removed: 0, hashChange, at });
  return changed;
}
