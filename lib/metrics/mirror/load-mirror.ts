import { setImmediate } from 'node:timers/promises';
import type { Reader } from '@/db/client/database';
import { readMentionFacts, readOpinionFacts, readSize, readSourceSlugs } from '@/db/queries/read-facts';
import { type Mirror, MirrorBuilder } from './mirror';

// Small enough that on SQLite, which reads without waiting, other requests come in between.
const PART = 5000;

/** Reads what is counted of a workspace into columns; null when its data changed meanwhile. */
export async function loadMirror(reader: Reader, workspaceId: number, version: number): Promise<Mirror | null> {
  const builder = new MirrorBuilder(await readSourceSlugs(reader, workspaceId));
  let after = 0;
  for (;;) {
    const mentions = await readMentionFacts(reader, workspaceId, after, PART);
    const last = mentions.at(-1)?.id;
    if (last === undefined) break;
    builder.add(mentions, await readOpinionFacts(reader, after, last));
    after = last;
    if (mentions.length < PART) break;
    await setImmediate();
  }
  const { version: now } = await readSize(reader, workspaceId);
  return now === version ? builder.finish() : null;
}
