import { and, eq, isNotNull, sql } from 'drizzle-orm';
import type { Question } from '@/lib/domain/question';
import type { SubReason } from '@/lib/domain/taxonomy';
import type { Reader } from '../client/database';
import { countOf } from '../fragments';
import { negativeAt } from './count-breakdown';
import { opinionCondition, questionCondition } from './question-condition';
import type { TrendKey } from './read-trend';

/** Distinct mentions by the narrower reason they give at a key, most given first. */
export async function countSubReasons(
  reader: Reader,
  question: Question,
  key: TrendKey,
): Promise<{ subReason: SubReason; n: number }[]> {
  const { mentions, opinions } = reader.tables;
  const at = and(isNotNull(opinions.subReason), opinionCondition(reader, negativeAt(key)));
  const rows = await reader.orm
    .select({ subReason: opinions.subReason, n: countOf(sql`distinct ${opinions.mentionId}`) })
    .from(opinions)
    .innerJoin(mentions, eq(mentions.id, opinions.mentionId))
    .where(and(eq(opinions.workspaceId, question.workspaceId), at, questionCondition(reader, question)))
    .groupBy(opinions.subReason);
  // Guaranteed by the condition (no null) and by the writer (ids of the taxonomy only).
  return rows.map(({ subReason, n }) => ({ subReason: subReason as SubReason, n })).sort((a, b) => b.n - a.n);
}
