import { and, asc, eq, gt, lte } from 'drizzle-orm';
import type { Reader } from '../client/database';
import { sumOf } from '../fragments';
import { MONTH_GRAIN } from './rollup-periods';
import { searchCondition } from './search-condition';

/** What is counted of mentions, `limit` at a time in the order of their ids. */
export async function readMentionFacts(reader: Reader, workspaceId: number, after: number, limit: number) {
  const { mentions } = reader.tables;
  return reader.orm
    .select({
      id: mentions.id,
      day: mentions.postedDay,
      source: mentions.sourceId,
      channel: mentions.channel,
      kind: mentions.kind,
      product: mentions.product,
      location: mentions.location,
      lang: mentions.language,
      leaving: mentions.leaving,
      leavingKind: mentions.leavingKind,
      rating: mentions.ratingNormalised,
      label: mentions.sentimentLabel,
      analysisVersion: mentions.analysisVersion,
    })
    .from(mentions)
    .where(and(eq(mentions.workspaceId, workspaceId), gt(mentions.id, after)))
    .orderBy(asc(mentions.id))
    .limit(limit);
}
export type MentionFacts = Awaited<ReturnType<typeof readMentionFacts>>[number];

/** What is counted of the opinions of mentions with ids above `after`, up to `last`, in the mentions' order. */
export async function readOpinionFacts(reader: Reader, after: number, last: number) {
  const { opinions } = reader.tables;
  return reader.orm
    .select({
      mentionId: opinions.mentionId,
      driver: opinions.driver,
      touchpoint: opinions.touchpoint,
      polarity: opinions.polarity,
      primary: opinions.primary,
    })
    .from(opinions)
    .where(and(gt(opinions.mentionId, after), lte(opinions.mentionId, last)))
    .orderBy(asc(opinions.mentionId));
}
export type OpinionFacts = Awaited<ReturnType<typeof readOpinionFacts>>[number];

/** Slugs of a workspace's sources by their ids. */
export async function readSourceSlugs(reader: Reader, workspaceId: number): Promise<Map<number, string>> {
  const { sources } = reader.tables;
  const rows = await reader.orm
    .select({ id: sources.id, slug: sources.slug })
    .from(sources)
    .where(eq(sources.workspaceId, workspaceId));
  return new Map(rows.map(({ id, slug }) => [id, slug]));
}

/** How many mentions a workspace has, and the version of its data at this moment. */
export async function readSize(reader: Reader, workspaceId: number): Promise<{ mentions: number; version: number }> {
  const { rollups, workspaces } = reader.tables;
  const everything = and(
    eq(rollups.workspaceId, workspaceId),
    eq(rollups.driver, '*'),
    eq(rollups.touchpoint, '*'),
    eq(rollups.grain, MONTH_GRAIN),
  );
  const [size] = await reader.orm
    .select({ mentions: sumOf(rollups.mentions) })
    .from(rollups)
    .where(everything);
  const [row] = await reader.orm
    .select({ version: workspaces.dataVersion })
    .from(workspaces)
    .where(eq(workspaces.id, workspaceId));
  return { mentions: size?.mentions ?? 0, version: row?.version ?? -1 };
}

/** Ids of the mentions that a text search finds. */
export async function findMatchingIds(reader: Reader, workspaceId: number, q: string): Promise<number[]> {
  const { mentions } = reader.tables;
  const rows = await reader.orm
    .select({ id: mentions.id })
    .from(mentions)
    .where(and(eq(mentions.workspaceId, workspaceId), searchCondition(reader, q)));
  return rows.map(({ id }) => id);
}
