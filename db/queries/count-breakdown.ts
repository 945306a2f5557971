import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { Question } from '@/lib/domain/question';
import type { Reader } from '../client/database';
import { countOf, sumOf } from '../fragments';
import { hasOpinion, opinionCondition, questionCondition } from './question-condition';
import type { TrendKey } from './read-trend';

export type Breakdown = 'source' | 'channel' | 'product' | 'location' | 'lang';

/** Mentions with one combination of values: with any negative opinion, and with one at the key. */
export interface BreakdownRow {
  readonly values: Readonly<Record<Breakdown, string | null>>;
  readonly negative: number;
  readonly atKey: number;
}

/** The opinions of a key that are a reason to leave. */
export function negativeAt({ driver, touchpoint }: TrendKey) {
  return {
    driver: driver === '*' ? [] : [driver],
    touchpoint: touchpoint === '*' ? [] : [touchpoint],
    stage: [],
    polarity: ['negative'] as const,
    primary: false,
  };
}

/** Mentions with a negative opinion at a key, as a condition beside a question's. */
export function isNegativeAt(reader: Reader, key: TrendKey): SQL | undefined {
  return hasOpinion(reader, negativeAt(key));
}

/** Negative mentions of a question by where they come from and what they speak of, with how many name the key. */
export async function countBreakdown(reader: Reader, question: Question, key: TrendKey): Promise<BreakdownRow[]> {
  const { mentions, opinions, sources } = reader.tables;
  const atKey = sql<number>`max(case when ${opinionCondition(reader, negativeAt(key))} then 1 else 0 end)`;
  const each = reader.orm
    .select({
      sourceId: sql<number>`${mentions.sourceId}`.as('of_source'),
      channel: sql<string | null>`${mentions.channel}`.as('of_channel'),
      product: sql<string | null>`${mentions.product}`.as('of_product'),
      location: sql<string | null>`${mentions.location}`.as('of_location'),
      lang: sql<string>`${mentions.language}`.as('of_language'),
      atKey: atKey.as('at_key'),
    })
    .from(mentions)
    .innerJoin(opinions, and(eq(opinions.mentionId, mentions.id), eq(opinions.polarity, 'negative')))
    .where(questionCondition(reader, question))
    .groupBy(mentions.id)
    .as('each_mention');
  const rows = await reader.orm
    .select({
      source: sources.slug,
      channel: each.channel,
      product: each.product,
      location: each.location,
      lang: each.lang,
      negative: countOf(sql`*`),
      atKey: sumOf(sql`${each.atKey}`),
    })
    .from(each)
    .innerJoin(sources, eq(sources.id, each.sourceId))
    .groupBy(sources.slug, each.channel, each.product, each.location, each.lang);
  return rows.map(({ negative, atKey: named, ...values }) => ({ values, negative, atKey: named }));
}
