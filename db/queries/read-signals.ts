import { and, asc, eq, gte, lte, type SQL } from 'drizzle-orm';
import type { LeavingKind } from '@/lib/domain/taxonomy';
import type { Reader } from '../client/database';
import { inList } from '../fragments';

/** Days since 1970-01-01, both inclusive. */
interface Days {
  readonly from: number;
  readonly to: number;
}

/** What the mentions of a workspace that are dated within these days and meet a condition say of leaving, in the order of their ids. */
function readSaid(reader: Reader, { workspaceId, from, to }: Days & { readonly workspaceId: number }, meets: SQL) {
  const { mentions } = reader.tables;
  const { id, postedDay: day, leavingKind: kind, authorKey: author } = mentions;
  return reader.orm
    .select({ id, day, kind, author })
    .from(mentions)
    .where(and(eq(mentions.workspaceId, workspaceId), gte(day, from), lte(day, to), meets))
    .orderBy(asc(id));
}

/** Mentions of a workspace that give a signal of these kinds on these days, in the order of their ids. */
export async function readSignals(
  reader: Reader,
  { kinds, ...within }: Days & { readonly workspaceId: number; readonly kinds: readonly LeavingKind[] },
) {
  return readSaid(reader, within, inList(reader, reader.tables.mentions.leavingKind, kinds));
}

/** All that these authors wrote on these days, signal or none, in the order of the ids. */
export async function readWrittenBy(
  reader: Reader,
  { authors, ...within }: Days & { readonly workspaceId: number; readonly authors: readonly string[] },
) {
  return readSaid(reader, within, inList(reader, reader.tables.mentions.authorKey, authors));
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
