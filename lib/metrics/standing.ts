import { setImmediate } from 'node:timers/promises';
import type { Database, Reader } from '@/db/client/database';
import { readSignals, readWords, readWrittenBy } from '@/db/queries/read-signals';
import type { WorkspaceContext } from '@/lib/access/context';
import { saysStaying } from '@/lib/analysis/opinions/read-staying';
import type { Question } from '@/lib/domain/question';
import { isOpenKind, OPEN_KINDS, type SaidSignal, standingOf, STANDS_LONGEST } from '@/lib/domain/standing';
import type { LeavingKind } from '@/lib/domain/taxonomy';
import { freshMirror } from './mirror/fresh-mirror';
import { OPEN_LONGEST, saidInMirror, type Written } from './mirror/said-in-mirror';
import { today } from './today';

const KEPT = 40;
const opened = new WeakMap<Database, Map<string, Promise<readonly number[]>>>();

/** Texts read at a time, so that other requests come in between. */
const PART = 1000;

/** Mentions without a signal that come after one: only they can tell that its author stays. */
function laterThanSignal(written: readonly Written[]): number[] {
  const first = Math.min(...written.map(({ day, kind }) => (kind === null ? Infinity : (day ?? Infinity))));
  return written.flatMap(({ id, day, kind }) => (kind === null && day !== null && day >= first ? [id] : []));
}

async function findStaying(reader: Reader, ids: readonly number[]): Promise<ReadonlySet<number>> {
  const staying = new Set<number>();
  for (let start = 0; start < ids.length; start += PART) {
    if (start > 0) await setImmediate();
    for (const { id, ...words } of await readWords(reader, ids.slice(start, start + PART))) {
      if (saysStaying(words)) staying.add(id);
    }
  }
  return staying;
}

/** What authors' mentions say of leaving and staying; a mention that says it leaves is not read again. */
export async function signalsOf(reader: Reader, authors: readonly (readonly Written[])[]): Promise<SaidSignal[][]> {
  const staying = await findStaying(reader, authors.flatMap(laterThanSignal));
  return authors.map((written) =>
    written.flatMap(({ id, day, kind }): SaidSignal[] => {
      // Guaranteed by the only writer of mentions, which stores kinds of the taxonomy.
      if (kind !== null) return [{ id, day, says: kind as LeavingKind }];
      return staying.has(id) ? [{ id, day, says: 'stays' }] : [];
    }),
  );
}

/** What `saidInMirror` tells, from the database. */
async function readSaid({ database, workspace }: WorkspaceContext, day: number): Promise<Written[][]> {
  const [workspaceId, to] = [workspace.id, day];
  const said = await readSignals(database, { workspaceId, kinds: OPEN_KINDS, from: day - OPEN_LONGEST + 1, to });
  const authors = [...new Set(said.flatMap(({ author }) => author ?? []))];
  const alone = said.flatMap((one) => (one.author === null ? [[one]] : []));
  if (authors.length === 0) return alone;
  const byAuthor = new Map<string | null, Written[]>(authors.map((author) => [author, []]));
  for (const one of await readWrittenBy(database, { workspaceId, authors, from: day - STANDS_LONGEST + 1, to })) {
    byAuthor.get(one.author)?.push(one);
  }
  return [...byAuthor.values(), ...alone];
}

/** Ids, lowest first, of the mentions that stand open on a day: of each known author one at most. */
async function findOpen(context: WorkspaceContext, day: number): Promise<readonly number[]> {
  const mirror = await freshMirror(context);
  const said = mirror ? saidInMirror(mirror, day) : await readSaid(context, day);
  return (await signalsOf(context.database, said))
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
