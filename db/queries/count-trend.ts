import { and, eq, isNotNull, type SQL, sql } from 'drizzle-orm';
import type { DatedCell, DriverKey } from '@/lib/domain/counts';
import type { Question } from '@/lib/domain/question';
import type { Reader } from '../client/database';
import { countOf, sumOf } from '../fragments';
import { questionCondition } from './question-condition';
import type { TrendKey } from './read-trend';

/** One row a mention (and driver): its day, whether it is negative at the key, whether that counts as leaving. */
function perMention(reader: Reader, selected: SQL | undefined, key: TrendKey, byDriver: boolean) {
  const { mentions, opinions } = reader.tables;
  const whole = key.driver === '*' && key.touchpoint === '*' && !byDriver;
  const ofMention = and(
    eq(opinions.mentionId, mentions.id),
    key.driver === '*' ? undefined : eq(opinions.driver, key.driver),
    key.touchpoint === '*' ? undefined : eq(opinions.touchpoint, key.touchpoint),
  );
  const negative = sql<number>`max(case when ${opinions.polarity} = 'negative' then 1 else 0 end)`;
  // Of everything, all who leave count; at a key, only those with a negative opinion there.
  const leaving = sql<number>`case when ${mentions.leaving} <> 'leaving' then 0 when ${sql.raw(whole ? '1 = 1' : '1 = 0')} then 1 else ${negative} end`;
  const query = reader.orm
    .select({
      day: sql<number>`${mentions.postedDay}`.as('day_of'),
      driver: sql<DriverKey>`${byDriver ? opinions.driver : sql`'*'`}`.as('driver_of'),
      negative: negative.as('negative_of'),
      leaving: leaving.as('leaving_of'),
    })
    .from(mentions);
  const joined = whole ? query.leftJoin(opinions, ofMention) : query.innerJoin(opinions, ofMention);
  const keys = byDriver ? [mentions.id, opinions.driver] : [mentions.id];
  return joined
    .where(selected)
    .groupBy(...keys)
    .as('each_mention');
}

async function countByDay(reader: Reader, selected: SQL | undefined, key: TrendKey, byDriver: boolean) {
  const each = perMention(reader, selected, key, byDriver);
  return reader.orm
    .select({
      period: each.day,
      driver: each.driver,
      mentions: countOf(sql`*`),
      negative: sumOf(sql`${each.negative}`),
      leaving: sumOf(sql`${each.leaving}`),
    })
    .from(each)
    .groupBy(each.day, each.driver);
}

/** Dated counts of any question by day, from the mentions and their opinions; rows as `readTrendCells` gives them. */
export async function countTrendCells(reader: Reader, question: Question, key: TrendKey): Promise<DatedCell[]> {
  const selected = and(questionCondition(reader, question), isNotNull(reader.tables.mentions.postedDay));
  const [whole, drivers] = await Promise.all([
    countByDay(reader, selected, key, false),
    countByDay(reader, selected, key, true),
  ]);
  return [...whole, ...drivers];
}
