import { and, desc, eq, isNotNull, isNull, lt, or, type SQL } from 'drizzle-orm';
import type { Question } from '@/lib/domain/question';
import type { Reader } from '../client/database';
import { opinionsOf } from './opinions-of';
import { questionCondition } from './question-condition';
import type { MentionRow, OpinionRow } from './rows';

/** The last mention of a page: newest day first, the undated at the end, the latest taken in first within a day. */
export interface MentionPlace {
  readonly day: number | null;
  readonly id: number;
}

export interface FoundMention {
  readonly mention: MentionRow;
  readonly source: string;
  readonly opinions: readonly OpinionRow[];
}

/** Up to `limit` mentions of a question after a place, with their opinions. */
export async function listMentions(
  reader: Reader,
  question: Question,
  { after, limit, also }: { readonly after: MentionPlace | null; readonly limit: number; readonly also?: SQL },
): Promise<FoundMention[]> {
  const { mentions } = reader.tables;
  const dated = after?.day === null ? [] : await readDated(reader, question, after, limit, also);
  const left = limit - dated.length;
  // The engines place nulls differently, so the undated are asked for on their own.
  const wantsUndated = left > 0 && question.from === null && question.to === null;
  const undatedAfter = after?.day === null ? lt(mentions.id, after.id) : undefined;
  const undated = wantsUndated
    ? await selectPage(
        reader,
        and(questionCondition(reader, question), also, isNull(mentions.postedDay), undatedAfter),
        left,
      )
    : [];
  return withOpinions(reader, [...dated, ...undated]);
}

function readDated(reader: Reader, question: Question, after: MentionPlace | null, limit: number, also?: SQL) {
  const { mentions } = reader.tables;
  const later =
    after && after.day !== null
      ? or(lt(mentions.postedDay, after.day), and(eq(mentions.postedDay, after.day), lt(mentions.id, after.id)))
      : undefined;
  const upTo =
    after && after.day !== null ? { ...question, to: Math.min(question.to ?? after.day, after.day) } : question;
  return selectPage(reader, and(questionCondition(reader, upTo), also, isNotNull(mentions.postedDay), later), limit);
}

function selectPage(reader: Reader, condition: SQL | undefined, limit: number) {
  const { mentions, sources } = reader.tables;
  return reader.orm
    .select({ mention: mentions, source: sources.slug })
    .from(mentions)
    .innerJoin(sources, eq(sources.id, mentions.sourceId))
    .where(condition)
    .orderBy(desc(mentions.postedDay), desc(mentions.id))
    .limit(limit);
}

async function withOpinions(
  reader: Reader,
  rows: readonly { readonly mention: MentionRow; readonly source: string }[],
): Promise<FoundMention[]> {
  const byMention = await opinionsOf(
    reader,
    rows.map(({ mention }) => mention.id),
  );
  return rows.map((row) => ({ ...row, opinions: byMention.get(row.mention.id) ?? [] }));
}

/** One mention of a workspace; null when it has none of that id. */
export async function findMention(reader: Reader, workspaceId: number, id: number): Promise<FoundMention | null> {
  const { mentions } = reader.tables;
  const rows = await selectPage(reader, and(eq(mentions.workspaceId, workspaceId), eq(mentions.id, id)), 1);
  const [found] = await withOpinions(reader, rows);
  return found ?? null;
}
