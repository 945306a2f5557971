import { setImmediate } from 'node:timers/promises';
import type { Reader } from '@/db/client/database';
import {
  type FactScope,
  readAuthors,
  readLedgerSince,
  readMentionFacts,
  readOpinionFacts,
  readOpinionFactsOf,
  readSize,
  readSourceSlugs,
} from '@/db/queries/read-facts';
import type { Question } from '@/lib/domain/question';
import type { Mirror } from './mirror';
import { MirrorBuilder } from './mirror-builder';
import { opinionsThat } from './select';

// Small enough that on SQLite, which reads without waiting, other requests come in between.
const PART = 4000;
// Of what a question waits for: fewer ways to the database, and room for large ones in memory.
const LARGE_PART = 50_000;

/** A mirror with what is needed to add to it the mentions that came since. */
export interface Loaded {
  /** Null where the data changed while it was read. */
  readonly mirror: Mirror | null;
  readonly version: number;
  readonly builder: MirrorBuilder;
  /** Where the workspace's ledger stood before the mirror was read. */
  readonly sequence: number;
}

/** What to add to: the mirror before, or an empty one where mentions that it holds were changed or removed. */
async function baseOf(reader: Reader, workspaceId: number, version: number, before: Loaded | null) {
  const since = await readLedgerSince(reader, workspaceId, before?.sequence ?? 0);
  // Each batch has a row in the ledger: a version beyond them came by another way.
  const grewOnly = before && since.touched === 0 && since.batches === version - before.version;
  return { builder: grewOnly ? before.builder : new MirrorBuilder(), sequence: since.last, grewOnly };
}

/**
 * Reads what is counted of a workspace into columns, adding to a mirror of an earlier version where its mentions stand
 * as they were.
 */
export async function loadMirror(
  reader: Reader,
  workspaceId: number,
  version: number,
  before: Loaded | null = null,
): Promise<Loaded> {
  const { builder, sequence } = await baseOf(reader, workspaceId, version, before);
  const slugs = await readSourceSlugs(reader, workspaceId);
  for (;;) {
    const after = builder.last;
    const mentions = await readMentionFacts(reader, { workspaceId }, { after, limit: PART });
    const last = mentions.id.at(-1);
    if (last === undefined) break;
    builder.add(mentions, await readOpinionFacts(reader, after, last), slugs);
    if (mentions.id.length < PART) break;
    await setImmediate();
  }
  const { version: now } = await readSize(reader, workspaceId);
  return { mirror: now === version ? builder.finish() : null, version, builder, sequence };
}

async function loadScope(reader: Reader, workspaceId: number, scope: FactScope): Promise<Mirror> {
  const builder = new MirrorBuilder('question' in scope ? opinionsThat(scope.question) : null);
  const slugs = await readSourceSlugs(reader, workspaceId);
  for (;;) {
    const mentions = await readMentionFacts(reader, scope, { after: builder.last, limit: LARGE_PART });
    if (mentions.id.length === 0) break;
    builder.add(mentions, await readOpinionFactsOf(reader, mentions.id), slugs);
    if (mentions.id.length < LARGE_PART) break;
  }
  return builder.finish();
}

/** Only the mentions that a question selects, with the opinions that meet its filters. */
export function loadSelected(reader: Reader, question: Question): Promise<Mirror> {
  return loadScope(reader, question.workspaceId, { question });
}

/** Of the mentions that a question selects, those by authors who wrote several of them. */
export async function loadRepeated(reader: Reader, question: Question): Promise<Mirror> {
  const { id, author } = await readAuthors(reader, question);
  const times = new Map<string, number>();
  for (const key of author) times.set(key, (times.get(key) ?? 0) + 1);
  const ids = id.filter((_, index) => (times.get(author[index] ?? '') ?? 0) > 1);
  return ids.length === 0 ? new MirrorBuilder().finish() : loadScope(reader, question.workspaceId, { ids });
}
