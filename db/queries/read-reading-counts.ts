import { and, eq, gte, lte, sql } from 'drizzle-orm';
import type { Reading, ReadingCounts } from '@/lib/domain/counts';
import type { Question } from '@/lib/domain/question';
import type { Reader } from '../client/database';
import { countOf, inList, sumOf } from '../fragments';
import { questionCondition } from './question-condition';
import { UNDATED } from './rollup-periods';

type Row = Omit<ReadingCounts, 'reading' | 'leavingKind'> & { reading: string; leavingKind: string };

// Guaranteed by the writer, which stores no other word in these columns.
const typed = (rows: Row[]): ReadingCounts[] =>
  rows.map((row) => ({
    ...row,
    reading: row.reading as Reading,
    leavingKind: row.leavingKind as ReadingCounts['leavingKind'],
  }));

/** How mentions were read, by day totals: for questions that filter nothing but the days. */
export async function readDayTotals(reader: Reader, question: Question): Promise<ReadingCounts[]> {
  const { dayTotals } = reader.tables;
  const { from, to } = question;
  const dated = from !== null || to !== null;
  const rows = await reader.orm
    .select({
      reading: dayTotals.reading,
      leavingKind: dayTotals.leavingKind,
      mentions: sumOf(dayTotals.mentions),
      undated: sumOf(sql`case when ${dayTotals.day} = ${UNDATED} then ${dayTotals.mentions} else 0 end`),
      ratingSum: sumOf(dayTotals.ratingSum),
      rated: sumOf(dayTotals.rated),
    })
    .from(dayTotals)
    .where(
      and(
        eq(dayTotals.workspaceId, question.workspaceId),
        from === null ? undefined : gte(dayTotals.day, from),
        to === null ? undefined : lte(dayTotals.day, to),
        dated ? sql`${dayTotals.day} <> ${UNDATED}` : undefined,
      ),
    )
    .groupBy(dayTotals.reading, dayTotals.leavingKind);
  return typed(rows);
}

/** How the writer marks what it could not read: languages it reads, and the version of a mention it had nothing to read in. */
export interface ReadingMarks {
  readonly languages: readonly string[];
  readonly notAnalysed: number;
}

/** The same from the mentions themselves, for any question. */
export async function countReadings(reader: Reader, question: Question, marks: ReadingMarks): Promise<ReadingCounts[]> {
  const { mentions } = reader.tables;
  const known = inList(reader, mentions.language, marks.languages);
  const each = reader.orm
    .select({
      reading: sql<string>`case when ${mentions.analysisVersion} = ${marks.notAnalysed} then 'no-text'
        when not (${known}) then 'other-language' else ${mentions.sentimentLabel} end`.as('reading'),
      leavingKind: sql<string>`coalesce(${mentions.leavingKind}, 'none')`.as('kind'),
      undated: sql<number>`case when ${mentions.postedDay} is null then 1 else 0 end`.as('undated'),
      rating: sql<number>`floor(${mentions.ratingNormalised} * 10000 + 0.5)`.as('rating'),
    })
    .from(mentions)
    .where(questionCondition(reader, question))
    .as('each_mention');
  const rows = await reader.orm
    .select({
      reading: each.reading,
      leavingKind: each.leavingKind,
      mentions: countOf(sql`*`),
      undated: sumOf(sql`${each.undated}`),
      ratingSum: sumOf(sql`${each.rating}`),
      rated: countOf(sql`${each.rating}`),
    })
    .from(each)
    .groupBy(each.reading, each.leavingKind);
  return typed(rows);
}
