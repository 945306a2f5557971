import { and, asc, desc, eq, gt, inArray, isNotNull, lte, ne } from 'drizzle-orm';
import type { Reader } from '../client/database';
import { countOf } from '../fragments';

/** A rated mention with the words its author wrote. */
export interface RatedMention {
  readonly id: number;
  readonly title: string | null;
  readonly text: string;
  readonly language: string;
  /** 0–1. */
  readonly rating: number;
  readonly scale: string | null;
  readonly day: number | null;
  readonly authorKey: string | null;
  readonly product: string | null;
  readonly location: string | null;
}

export interface RatedOf {
  readonly workspaceId: number;
  readonly languages: readonly string[];
}

function conditionOf(reader: Reader, { workspaceId, languages }: RatedOf) {
  const { mentions } = reader.tables;
  return and(
    eq(mentions.workspaceId, workspaceId),
    isNotNull(mentions.ratingNormalised),
    inArray(mentions.language, [...languages]),
    ne(mentions.text, ''),
  );
}

/** How many rated mentions there are, `most` at most, and the ids between which the newest of them lie. */
export async function ratedSpan(
  reader: Reader,
  { most, ...of }: RatedOf & { readonly most: number },
): Promise<{ readonly count: number; readonly after: number; readonly upTo: number }> {
  const { mentions } = reader.tables;
  const condition = conditionOf(reader, of);
  const [counted] = await reader.orm
    .select({ n: countOf(mentions.id) })
    .from(mentions)
    .where(condition);
  const idAt = async (offset: number) => {
    const ids = reader.orm.select({ id: mentions.id }).from(mentions).where(condition);
    const [row] = await ids.orderBy(desc(mentions.id)).limit(1).offset(offset);
    return row?.id ?? 0;
  };
  const n = counted?.n ?? 0;
  return { count: Math.min(n, most), after: n > most ? await idAt(most) : 0, upTo: await idAt(0) };
}

/** Rated mentions after an id and up to another, in order of id. */
export async function ratedMentions(
  reader: Reader,
  { after, upTo, limit, ...of }: RatedOf & { readonly after: number; readonly upTo: number; readonly limit: number },
): Promise<RatedMention[]> {
  const { mentions } = reader.tables;
  const rows = await reader.orm
    .select({
      id: mentions.id,
      title: mentions.title,
      text: mentions.text,
      language: mentions.language,
      rating: mentions.ratingNormalised,
      scale: mentions.ratingScale,
      day: mentions.postedDay,
      authorKey: mentions.authorKey,
      product: mentions.product,
      location: mentions.location,
    })
    .from(mentions)
    .where(and(conditionOf(reader, of), gt(mentions.id, after), lte(mentions.id, upTo)))
    .orderBy(asc(mentions.id))
    .limit(limit);
  return rows.map((row) => ({ ...row, rating: row.rating ?? 0 }));
}
