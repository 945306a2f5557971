import { findMatchingIds } from '@/db/queries/read-facts';
import { findIndexedIds } from '@/db/queries/search-condition';
import type { WorkspaceContext } from '@/lib/access/context';
import type { Question } from '@/lib/domain/question';
import { freshMirror } from './mirror/fresh-mirror';
import { loadRepeated, loadSelected } from './mirror/load-mirror';
import type { Mirror, Selection } from './mirror/mirror';
import { withStanding } from './standing';
import { everything, intersection, meeting, select, withIds } from './mirror/select';

const KEPT = 8;

/** Selections lately made, by what was selected: a page asks for several counts of one. */
let selections = new WeakMap<object, Map<string, Promise<Selection>>>();

/** Drops the selections, so that a benchmark times the selecting. */
export function forgetSelections(): void {
  selections = new WeakMap();
}

function shared(of: object, key: string, make: () => Promise<Selection>): Promise<Selection> {
  const known = selections.get(of) ?? new Map<string, Promise<Selection>>();
  selections.set(of, known);
  const selection = known.get(key) ?? make();
  known.delete(key);
  known.set(key, selection);
  selection.catch(() => known.delete(key));
  const oldest = known.keys().next().value;
  if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
  return selection;
}

async function search({ database }: WorkspaceContext, mirror: Mirror, question: Question, q: string) {
  const [first, last] = [mirror.ids[0] ?? 0, mirror.ids[mirror.size - 1] ?? 0];
  const found = await findIndexedIds(database, q, { first, last });
  return withIds(mirror, found ?? (await findMatchingIds(database, question.workspaceId, q)));
}

/** What the text search of a question found. The index may lag behind the data: it is kept for who asked, and no longer. */
async function searched(context: WorkspaceContext, mirror: Mirror, question: Question): Promise<Selection | undefined> {
  const { q } = question;
  return q === null ? undefined : shared(context, `found ${q}`, () => search(context, mirror, question, q));
}

/** Among which mentions a question selects: what its search found and what stands, each where it asks for them; else all. */
function amongWhich(mirror: Mirror, { among }: Question, found: Selection | undefined): Selection | undefined {
  const standing = among && withIds(mirror, among);
  return found && standing ? intersection(found, standing) : (found ?? standing);
}

async function selectInMirror(context: WorkspaceContext, mirror: Mirror, question: Question): Promise<Selection> {
  // What stands follows from the rest of the question and the data.
  const key = JSON.stringify({ ...question, among: undefined });
  const found = await searched(context, mirror, question);
  const make = async () => select(mirror, question, amongWhich(mirror, question, found));
  return shared(found ? context : mirror, key, make);
}

/** Keeps the selection that is being made of one question for all who ask meanwhile, but no longer. */
function once(context: WorkspaceContext, key: string, make: () => Promise<Selection>): Promise<Selection> {
  const selection = shared(context.database, key, make);
  const forget = () => selections.get(context.database)?.delete(key);
  selection.then(forget, forget);
  return selection;
}

/**
 * The mentions a question selects, with what is counted of them: places in the workspace's mirror, or read from the
 * database while there is none of this version.
 */
export async function selectMentions(context: WorkspaceContext, asked: Question): Promise<Selection> {
  const question = { ...(await withStanding(context, asked)), compare: null };
  const mirror = await freshMirror(context);
  if (mirror) return selectInMirror(context, mirror, question);
  const key = `${context.workspace.dataVersion} ${JSON.stringify({ ...question, among: undefined })}`;
  return once(context, key, () => readSelected(context, question));
}

/** How many mentions a question selects; of their opinions nothing is counted. */
export async function countMentions(context: WorkspaceContext, asked: Question): Promise<number> {
  const question = await withStanding(context, asked);
  const mirror = await freshMirror(context);
  if (!mirror) return (await selectMentions(context, asked)).places.length;
  const found = await searched(context, mirror, question);
  return meeting(mirror, question, amongWhich(mirror, question, found)).places.length;
}

async function readSelected({ database }: WorkspaceContext, question: Question): Promise<Selection> {
  return everything(await loadSelected(database, question));
}

/** Of the mentions a question selects, those by authors who wrote several of them. */
export async function selectRepeated(context: WorkspaceContext, asked: Question): Promise<Selection> {
  if (await freshMirror(context)) return selectMentions(context, asked);
  const question = { ...(await withStanding(context, asked)), compare: null };
  const key = `repeated ${context.workspace.dataVersion} ${JSON.stringify({ ...question, among: undefined })}`;
  return once(context, key, async () => everything(await loadRepeated(context.database, question)));
}
