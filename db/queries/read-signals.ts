import { and, asc, eq, gte, isNotNull, lte } from 'drizzle-orm';
import type { LeavingKind } from '@/lib/domain/taxonomy';
import type { Reader } from '../client/database';
import { inList } from '../fragments';

/** Days since 1970-01-01, both inclusive. */
interface Days {
  readonly from: number;
  readonly to: number;
}

/** Mentions of a workspace that give a signal of these kinds on these days, in the order of their ids. */
export async function readSignals(
  reader: Reader,
  { workspaceId, kinds, from, to }: Days & { readonly workspaceId: number; readonly kinds: readonly LeavingKind[] },
) {
  const { mentions } = reader.tables;
  return reader.orm
    .select({
      id: mentions.id,
      day: mentions.postedDay,
      kind: mentions.leavingKind,
      author: mentions.authorKey,
    })
    .from(mentions)
    .where(
      and(
        eq(mentions.workspaceId, workspaceId),
        gte(mentions.postedDay, from),
        lte(mentions.postedDay, to),
        isNotNull(mentions.leavingKind),
        inList(reader, mentions.leavingKind, kinds),
      ),
    )
    .orderBy(asc(mentions.id));
}

/** All that these authors wrote on these days, signal or none, in the order of the ids. */
export async function readWrittenBy(
  reader: Reader,
  { workspaceId, authors, from, to }: Days & { readonly workspaceId: number; readonly authors: readonly string[] },
) {
  const { mentions } = reader.tables;
  return reader.orm
    .select({
      id: mentions.id,
      day: mentions.postedDay,
      kind: mentions.leavingKind,
      author: mentions.authorKey,
    })
    .from(mentions)
    .where(
      and(
        eq(mentions.workspaceId, workspaceId),
        gte(mentions.postedDay, from),
        lte(mentions.postedDay, to),
        inList(reader, mentions.authorKey, authors),
      ),
    )
    .orderBy(asc(mentions.id));
}

/** What mentions say, and in which language, in the order of their ids. */
export async function readWords(reader: Reader, ids: readonly number[]) {
  if (ids.length === 0) return [];
  const { mentions } = reader.tables;
  return reader.orm
    .select({ id: mentions.id, language: mentions.language, title: mentions.title, text: mentions.text })
    .from(mentions)
    .where(inList(reader, mentions.id, ids))
    .orderBy(asc(mentions.id));
}
