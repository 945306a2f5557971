import { and, asc, eq, gt, isNotNull, lte, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { OPINION_WEIGHTS } from '@/lib/domain/opinion-code';
import {
  DRIVERS,
  LEAVING_KINDS,
  LEAVING_SIGNALS,
  SENTIMENT_LABELS,
  SUB_REASONS,
  TOUCHPOINTS,
} from '@/lib/domain/taxonomy';
import type { Reader } from '../client/database';
import { countOf, inList, listOf, sumOf } from '../fragments';
import type { Question } from '@/lib/domain/question';
import { questionCondition } from './question-condition';
import { MONTH_GRAIN } from './rollup-periods';
import { searchCondition } from './search-condition';

/** The place of a word of the taxonomy in its list, worked out by the database: numbers cost less to hand over. */
function placeIn(column: PgColumn, words: readonly string[], otherwise: SQL): SQL {
  const cases = words.map((word, place) => `when '${word}' then ${place}`).join(' ');
  return sql`case ${column} ${sql.raw(cases)} else ${otherwise} end`;
}

const none = sql.raw('-1');

/** Which mentions are read: a workspace's, those a question selects, or those named. */
export type FactScope =
  | { readonly workspaceId: number }
  | { readonly question: Question }
  | { readonly ids: readonly number[] };

function conditionOf(reader: Reader, scope: FactScope): SQL | undefined {
  const { mentions } = reader.tables;
  if ('workspaceId' in scope) return eq(mentions.workspaceId, scope.workspaceId);
  return 'ids' in scope ? inList(reader, mentions.id, scope.ids) : questionCondition(reader, scope.question);
}

/** The mentions a question selects whose author is known, with the author's key; in no order. */
export async function readAuthors(reader: Reader, question: Question) {
  const { mentions } = reader.tables;
  const [columns] = await reader.orm
    .select({ id: listOf<number>(reader, mentions.id), author: listOf<string>(reader, mentions.authorKey) })
    .from(mentions)
    .where(and(questionCondition(reader, question), isNotNull(mentions.authorKey)));
  if (!columns) throw new Error('an aggregate without a row');
  return columns;
}

/** A part of the mentions: `limit` of them at most, with ids above `after`. */
export interface FactPart {
  readonly after: number;
  readonly limit: number;
}

/** What is counted of mentions, as lists of equal length in the order of their ids. */
export async function readMentionFacts(reader: Reader, scope: FactScope, { after, limit }: FactPart) {
  const { mentions } = reader.tables;
  const each = reader.orm
    .select({
      id: sql`${mentions.id}`.as('id_of'),
      day: sql`${mentions.postedDay}`.as('day_of'),
      source: sql`${mentions.sourceId}`.as('source_of'),
      channel: sql`${mentions.channel}`.as('channel_of'),
      kind: sql`${mentions.kind}`.as('kind_of'),
      product: sql`${mentions.product}`.as('product_of'),
      location: sql`${mentions.location}`.as('location_of'),
      lang: sql`${mentions.language}`.as('language_of'),
      leaving: placeIn(mentions.leaving, LEAVING_SIGNALS, none).as('leaving_of'),
      leavingKind: placeIn(mentions.leavingKind, LEAVING_KINDS, none).as('leaving_kind_of'),
      // Ten thousandths, and 1–5 as the rating filter's ranges have it.
      rating: sql`floor(${mentions.ratingNormalised} * 10000 + 0.5)`.as('rating_of'),
      stars: sql`floor(${mentions.ratingNormalised} * 4 + 1.5)`.as('stars_of'),
      label: placeIn(mentions.sentimentLabel, SENTIMENT_LABELS, none).as('label_of'),
      analysisVersion: sql`${mentions.analysisVersion}`.as('version_of'),
      author: sql`${mentions.authorKey}`.as('author_of'),
    })
    .from(mentions)
    .where(and(conditionOf(reader, scope), gt(mentions.id, after)))
    .orderBy(asc(mentions.id))
    .limit(limit)
    .as('each_mention');
  const [columns] = await reader.orm
    .select({
      id: listOf<number>(reader, each.id),
      day: listOf<number | null>(reader, each.day),
      source: listOf<number>(reader, each.source),
      channel: listOf<string | null>(reader, each.channel),
      kind: listOf<string>(reader, each.kind),
      product: listOf<string | null>(reader, each.product),
      location: listOf<string | null>(reader, each.location),
      lang: listOf<string>(reader, each.lang),
      leaving: listOf<number>(reader, each.leaving),
      leavingKind: listOf<number>(reader, each.leavingKind),
      rating: listOf<number | null>(reader, each.rating),
      stars: listOf<number | null>(reader, each.stars),
      label: listOf<number>(reader, each.label),
      analysisVersion: listOf<number>(reader, each.analysisVersion),
      author: listOf<string | null>(reader, each.author),
    })
    .from(each);
  if (!columns) throw new Error('an aggregate without a row');
  return columns;
}
export type MentionFacts = Awaited<ReturnType<typeof readMentionFacts>>;

async function readOpinions(reader: Reader, condition: SQL | undefined) {
  const { opinions } = reader.tables;
  const nothing = sql.raw('null');
  const { driver, touchpoint, negative, primary, subReason } = OPINION_WEIGHTS;
  const weight = (of: number) => sql.raw(String(of));
  const code = sql`${placeIn(opinions.driver, DRIVERS, nothing)} * ${weight(driver)}
    + ${placeIn(opinions.touchpoint, TOUCHPOINTS, nothing)} * ${weight(touchpoint)}
    + case when ${opinions.polarity} = 'negative' then ${weight(negative)} else 0 end
    + case when ${opinions.primary} then ${weight(primary)} else 0 end
    + (${placeIn(opinions.subReason, SUB_REASONS, none)} + 1) * ${weight(subReason)}`;
  const each = reader.orm
    .select({
      mentionId: sql`${opinions.mentionId}`.as('mention_of'),
      code: code.as('code_of'),
      packPlace: sql`${opinions.packTouchpoint}`.as('pack_place_of'),
    })
    .from(opinions)
    .where(condition)
    .orderBy(asc(opinions.mentionId))
    .as('each_opinion');
  const [columns] = await reader.orm
    .select({
      mentionId: listOf<number>(reader, each.mentionId),
      code: listOf<number | null>(reader, each.code),
      packPlace: listOf<string | null>(reader, each.packPlace),
    })
    .from(each);
  if (!columns) throw new Error('an aggregate without a row');
  return columns;
}

/** Opinions (as `OPINION_WEIGHTS` packs them, with their touchpoint of a pack) of mentions with ids above `after`, up to `last`, in the mentions' order. */
export function readOpinionFacts(reader: Reader, after: number, last: number) {
  const { mentionId } = reader.tables.opinions;
  return readOpinions(reader, and(gt(mentionId, after), lte(mentionId, last)));
}
export type OpinionFacts = Awaited<ReturnType<typeof readOpinionFacts>>;

/** The same of the mentions named. */
export function readOpinionFactsOf(reader: Reader, ids: readonly number[]): Promise<OpinionFacts> {
  return readOpinions(reader, inList(reader, reader.tables.opinions.mentionId, ids));
}

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

/** Where a workspace's ledger stands, and how many mentions its batches after `since` changed or removed. */
export async function readLedgerSince(reader: Reader, workspaceId: number, since: number) {
  const { ledger } = reader.tables;
  const [row] = await reader.orm
    .select({
      batches: countOf(sql`*`),
      touched: sumOf(sql`${ledger.changed} + ${ledger.removed}`),
      last: sql<number>`coalesce(max(${ledger.sequence}), ${since})`.mapWith(Number),
    })
    .from(ledger)
    .where(and(eq(ledger.workspaceId, workspaceId), gt(ledger.sequence, since)));
  return row ?? { batches: 0, touched: 0, last: since };
}

/** Ids of the mentions that a text search finds, in no order. */
export async function findMatchingIds(reader: Reader, workspaceId: number, q: string): Promise<number[]> {
  const { mentions } = reader.tables;
  const [found] = await reader.orm
    .select({ ids: listOf<number>(reader, mentions.id) })
    .from(mentions)
    .where(and(eq(mentions.workspaceId, workspaceId), searchCondition(reader, q)));
  return found?.ids ?? [];
}
