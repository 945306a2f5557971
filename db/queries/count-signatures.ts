import { eq, type SQL, sql } from 'drizzle-orm';
import type { Question } from '@/lib/domain/question';
import type { LeavingSignal } from '@/lib/domain/taxonomy';
import type { Reader } from '../client/database';
import { countOf, joinText } from '../fragments';
import { questionCondition } from './question-condition';

/** How many mentions hold the same opinions and the same leaving signal. */
export interface SignatureCount {
  /** `driver/touchpoint/n1` for each opinion, parted by blanks: n negative, p positive; 1 primary. Null for none. */
  readonly signature: string | null;
  readonly leaving: LeavingSignal;
  readonly mentions: number;
}

/**
 * The mentions of any question, gathered by the set of their opinions. Distinct mentions do not add up across drivers and
 * touchpoints, so every level is counted from these sets, in one pass over the selected mentions.
 */
export async function countSignatures(reader: Reader, question: Question, also?: SQL): Promise<SignatureCount[]> {
  const { mentions, opinions } = reader.tables;
  const one = sql`${opinions.driver} || '/' || ${opinions.touchpoint} || '/' || substr(${opinions.polarity}, 1, 1) || case when ${opinions.primary} then '1' else '0' end`;
  const selected = questionCondition(reader, question);
  const each = reader.orm
    .select({
      leaving: sql<LeavingSignal>`${mentions.leaving}`.as('leaving_signal'),
      signature: joinText(reader, one, ' ').as('signature'),
    })
    .from(mentions)
    .leftJoin(opinions, eq(opinions.mentionId, mentions.id))
    .where(also ? sql`${selected} and ${also}` : selected)
    .groupBy(mentions.id)
    .as('each_mention');
  return reader.orm
    .select({ signature: each.signature, leaving: each.leaving, mentions: countOf(sql`*`) })
    .from(each)
    .groupBy(each.signature, each.leaving);
}
