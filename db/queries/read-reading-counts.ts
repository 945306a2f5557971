import { and, eq, gte, lte, sql } from 'drizzle-orm';
import type { Reading, ReadingCounts } from '@/lib/domain/counts';
import type { Question } from '@/lib/domain/question';
import type { Reader } from '../client/database';
import { sumOf } from '../fragments';
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
