import type { MentionRow } from '@/db/queries/rows';
import { readWrittenBy } from '@/db/queries/read-signals';
import type { WorkspaceContext } from '@/lib/access/context';
import type { MentionStanding } from '@/lib/domain/answers';
import { isoOfDay } from '@/lib/domain/day';
import { fateOf, type SaidSignal, STANDS_FOR, STANDS_LONGEST } from '@/lib/domain/standing';
import type { LeavingKind } from '@/lib/domain/taxonomy';
import { signalsOf } from './standing';
import { today } from './today';

type Said = Pick<MentionRow, 'id' | 'postedDay' | 'authorKey'>;

/** What an author has said around a mention, as far as it may change what became of it. */
async function signalsAround(
  { database, workspace }: WorkspaceContext,
  { id, postedDay: day, authorKey }: Said,
  kind: LeavingKind,
  now: number,
): Promise<SaidSignal[]> {
  const own: SaidSignal = { id, day, says: kind };
  if (authorKey === null || day === null) return [own];
  const range = { from: day - STANDS_LONGEST + 1, to: Math.min(now, day + STANDS_FOR[kind] - 1) };
  const written = await readWrittenBy(database, { workspaceId: workspace.id, authors: [authorKey], ...range });
  const [signals = []] = await signalsOf(database, [written]);
  return signals.some((signal) => signal.id === id) ? signals : [...signals, own];
}

/** What became of the leaving signal of a mention until today; null where it gives none. */
export async function mentionStanding(context: WorkspaceContext, mention: MentionRow): Promise<MentionStanding | null> {
  // Guaranteed by the only writer of mentions, which stores kinds of the taxonomy.
  const kind = mention.leavingKind as LeavingKind | null;
  if (kind === null) return null;
  const now = today(context);
  const told = fateOf(mention.id, await signalsAround(context, mention, kind, now), now);
  if (told === null) return null;
  const { fate, by, until } = told;
  return {
    fate,
    by: by === null ? null : String(by),
    until: until === null ? null : isoOfDay(until),
    days: STANDS_FOR[kind],
  };
}
