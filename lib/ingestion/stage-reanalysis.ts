import type { Database } from '@/db/client/database';
import { changeReanalysis } from '@/db/queries/change-reanalysis';
import { readStoredMentions, readStoredMentionsAfter, type StoredMention } from '@/db/queries/read-stored-mentions';
import type { ReanalysisRow } from '@/db/queries/rows';
import { stageReadings } from '@/db/queries/stage-readings';
import { unstagedMentions } from '@/db/queries/unstaged-mentions';
import type { Clock } from '@/lib/clock';
import { analyseMentions } from './analysis-pool';
import { NOT_ANALYSED } from '@/lib/domain/reanalysis';
import type { Lens } from './lens';
import { mentionToRead, stagedRow } from './reread';

/** Few enough that a stop is soon heard, and that pages are answered between them. */
const PAGE = 2000;
/** A worker that staged nothing for so long is held to be gone. */
export const REANALYSIS_LEASE_MS = 15_000;

/** The reading anew was cancelled, replaced, or is with another worker. */
export class TakenOver extends Error {}

export interface Staging {
  readonly row: Pick<ReanalysisRow, 'id' | 'workspaceId' | 'fence'>;
  readonly lens: Lens;
}

/** Reads mentions with a lens and gives them as they are staged; those without words are passed over. */
export async function readAnew({ row, lens }: Staging, mentions: readonly StoredMention[]) {
  const worded = mentions.filter(({ mention }) => mention.analysisVersion !== NOT_ANALYSED);
  const readings = await analyseMentions(
    worded.map(({ mention }) => mentionToRead(mention)),
    lens,
  );
  return worded.flatMap((mention, index) => {
    const reading = readings[index];
    return reading ? [stagedRow(row, mention, { reading, lens })] : [];
  });
}

type Progress = Pick<ReanalysisRow, 'position' | 'done'>;

async function stage(
  database: Database,
  clock: Clock,
  staging: Staging,
  mentions: readonly StoredMention[],
  progress: Partial<Progress>,
): Promise<void> {
  const rows = await readAnew(staging, mentions);
  await database.write(async (writer) => {
    await stageReadings(writer, rows);
    const set = { ...progress, leaseUntil: clock.now() + REANALYSIS_LEASE_MS };
    if (!(await changeReanalysis(writer, staging.row, set))) throw new TakenOver();
  });
}

/**
 * Stages new readings of a workspace's mentions beside the old ones, a page a turn of the generator, from where the
 * reading anew stands.
 * @throws TakenOver when it was cancelled, replaced or taken over.
 */
export async function* stageMentions(
  database: Database,
  clock: Clock,
  staging: Staging,
  from: Progress,
): AsyncGenerator<void> {
  const { workspaceId } = staging.row;
  let { position, done } = from;
  for (;;) {
    const page = await readStoredMentionsAfter(database, { workspaceId, after: position, limit: PAGE });
    const last = page.at(-1);
    if (!last) return;
    position = last.mention.id;
    done += page.filter(({ mention }) => mention.analysisVersion !== NOT_ANALYSED).length;
    await stage(database, clock, staging, page, { position, done });
    yield;
  }
}

/** Stages what came or changed since it was passed, a page a turn, until no more than `enough` are left. */
export async function* stageLateMentions(
  database: Database,
  clock: Clock,
  staging: Staging,
  enough: number,
): AsyncGenerator<void> {
  const { workspaceId, id: reanalysisId } = staging.row;
  for (;;) {
    const ids = await unstagedMentions(database, { workspaceId, reanalysisId, limit: Math.max(PAGE, enough + 1) });
    if (ids.length <= enough) return;
    await stage(database, clock, staging, await readStoredMentions(database, ids.slice(0, PAGE)), {});
    yield;
  }
}
