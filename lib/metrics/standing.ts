import type { Database } from '@/db/client/database';
import { readSignals, readWrittenBy } from '@/db/queries/read-signals';
import type { WorkspaceContext } from '@/lib/access/context';
import { saysStaying } from '@/lib/analysis/opinions/read-staying';
import type { Question } from '@/lib/domain/question';
import { isOpenKind, OPEN_KINDS, type SaidSignal, standingOf, STANDS_FOR, STANDS_LONGEST } from '@/lib/domain/standing';
import type { LeavingKind } from '@/lib/domain/taxonomy';
import { today } from './today';

const KEPT = 40;
const opened = new WeakMap<Database, Map<string, Promise<readonly number[]>>>();

type Written = Awaited<ReturnType<typeof readWrittenBy>>[number];

/** What one author's mentions, in any order, say of leaving and staying; a mention that says it leaves is not read again. */
export function signalsIn(written: readonly Written[]): SaidSignal[] {
  const first = Math.min(...written.map(({ day, kind }) => (kind === null ? Infinity : (day ?? Infinity))));
  return written.flatMap((mention): SaidSignal[] => {
    const { id, day } = mention;
    // Guaranteed by the only writer of mentions, which stores kinds of the taxonomy.
    const kind = mention.kind as LeavingKind | null;
    if (kind !== null) return [{ id, day, says: kind }];
    return day !== null && day >= first && saysStaying(mention) ? [{ id, day, says: 'stays' }] : [];
  });
}

const longestOpen = Math.max(...OPEN_KINDS.map((kind) => STANDS_FOR[kind]));

/** Ids, lowest first, of the mentions that stand open on a day: of each known author one at most. */
async function findOpen({ database, workspace }: WorkspaceContext, day: number): Promise<readonly number[]> {
  const workspaceId = workspace.id;
  const said = await readSignals(database, { workspaceId, kinds: OPEN_KINDS, from: day - longestOpen + 1, to: day });
  const authors = [...new Set(said.flatMap(({ author }) => author ?? []))];
  const written =
    authors.length === 0
      ? []
      : await readWrittenBy(database, { workspaceId, authors, from: day - STANDS_LONGEST + 1, to: day });
  const byAuthor = new Map<string | null, Written[]>(authors.map((author) => [author, []]));
  for (const mention of written) byAuthor.get(mention.author)?.push(mention);
  // Of whom nothing is known, each mention stands for itself.
  const alone = said.flatMap(({ id, day: saidOn, kind, author }) =>
    author === null ? [[{ id, day: saidOn, says: kind as LeavingKind }]] : [],
  );
  return [...[...byAuthor.values()].map(signalsIn), ...alone]
    .flatMap((signals) => standingOf(signals, day) ?? [])
    .filter(({ says }) => isOpenKind(says))
    .map(({ id }) => id)
    .sort((a, b) => a - b);
}

/** The same, worked out once while the data stays as it is. A failure is not kept. */
export function openMentions(context: WorkspaceContext, day: number): Promise<readonly number[]> {
  const known = opened.get(context.database) ?? new Map<string, Promise<readonly number[]>>();
  opened.set(context.database, known);
  const key = JSON.stringify([context.workspace.id, context.workspace.dataVersion, day]);
  const found = known.get(key) ?? findOpen(context, day);
  known.delete(key);
  known.set(key, found);
  found.catch(() => known.delete(key));
  const oldest = known.keys().next().value;
  if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
  return found;
}

/** The day as of which a question asks what stands: the end of its period, and never a day to come. */
export function standingDay(context: WorkspaceContext, { to }: Pick<Question, 'to'>): number {
  const now = today(context);
  return to === null ? now : Math.min(to, now);
}

/** A question that can be asked of the data: where it asks for what stands, with the mentions that do. */
export async function withStanding(context: WorkspaceContext, question: Question): Promise<Question> {
  if (question.standing === null) return question;
  const to = standingDay(context, question);
  return { ...question, to, among: await openMentions(context, to) };
}
