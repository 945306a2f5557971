import { and, eq, exists, gte, lt, lte, or, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { OpinionFilters, Question } from '@/lib/domain/question';
import { stageOf, TOUCHPOINTS } from '@/lib/domain/taxonomy';
import type { Reader } from '../client/database';
import { inList } from '../fragments';
import { searchCondition } from './search-condition';

type Condition = SQL | undefined;

function oneOf(reader: Reader, column: PgColumn, values: readonly (string | number)[]): Condition {
  return values.length === 0 ? undefined : inList(reader, column, values);
}

/** Whether `round(1 + 4 × normalised)` is one of the values, as ranges: the engines round halves differently. */
function ratingIn(column: PgColumn, ratings: readonly number[]): Condition {
  if (ratings.length === 0) return undefined;
  const ranges = ratings.map((rating) => and(gte(column, (rating - 1.5) / 4), lt(column, (rating - 0.5) / 4)));
  return or(...ranges);
}

/** Conditions on one opinion; undefined when none of its filters is set. */
export function opinionCondition(reader: Reader, filters: OpinionFilters): Condition {
  const { opinions } = reader.tables;
  const touchpoints = TOUCHPOINTS.filter((touchpoint) => {
    const stage = stageOf(touchpoint);
    return stage !== null && filters.stage.includes(stage);
  });
  return and(
    oneOf(reader, opinions.driver, filters.driver),
    oneOf(reader, opinions.touchpoint, filters.touchpoint),
    oneOf(reader, opinions.packTouchpoint, filters.packTouchpoint),
    filters.stage.length === 0 ? undefined : inList(reader, opinions.touchpoint, touchpoints),
    oneOf(reader, opinions.polarity, filters.polarity),
    filters.primary ? eq(opinions.primary, true) : undefined,
  );
}

/** Whether a mention has one opinion that meets all the filters; undefined when none is set. */
export function hasOpinion(reader: Reader, filters: OpinionFilters, also?: SQL): Condition {
  const { mentions, opinions } = reader.tables;
  const condition = and(opinionCondition(reader, filters), also);
  if (!condition) return undefined;
  const matching = reader.orm
    .select({ one: sql`1` })
    .from(opinions)
    .where(and(eq(opinions.mentionId, mentions.id), condition));
  return exists(matching);
}

function dayIn(column: PgColumn, { from, to }: Question): Condition {
  return and(from === null ? undefined : gte(column, from), to === null ? undefined : lte(column, to));
}

/** The mentions that stand, where only those are asked for; whoever asks has found them. */
function standingCondition(reader: Reader, { standing, among }: Question): Condition {
  if (standing === null) return undefined;
  if (among === undefined) throw new Error('a question of what stands needs the mentions that do');
  return among.length === 0 ? sql`1 = 0` : inList(reader, reader.tables.mentions.id, among);
}

/** Which mentions a question selects, as a condition on `mentions`. */
export function questionCondition(reader: Reader, question: Question): SQL | undefined {
  const { mentions, sources } = reader.tables;
  const chosenSources = reader.orm
    .select({ id: sources.id })
    .from(sources)
    .where(and(eq(sources.workspaceId, question.workspaceId), oneOf(reader, sources.slug, question.source)));
  return and(
    eq(mentions.workspaceId, question.workspaceId),
    dayIn(mentions.postedDay, question),
    question.source.length === 0 ? undefined : sql`${mentions.sourceId} in ${chosenSources}`,
    oneOf(reader, mentions.channel, question.channel),
    oneOf(reader, mentions.kind, question.kind),
    oneOf(reader, mentions.product, question.product),
    oneOf(reader, mentions.location, question.location),
    oneOf(reader, mentions.language, question.lang),
    ratingIn(mentions.ratingNormalised, question.rating),
    oneOf(reader, mentions.leaving, question.leaving),
    standingCondition(reader, question),
    question.q === null ? undefined : searchCondition(reader, question.q),
    hasOpinion(reader, question),
  );
}
