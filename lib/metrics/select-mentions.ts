import { findMatchingIds } from '@/db/queries/read-facts';
import type { WorkspaceContext } from '@/lib/access/context';
import type { Question } from '@/lib/domain/question';
import { freshMirror } from './mirror/fresh-mirror';
import { loadRepeated, loadSelected } from './mirror/load-mirror';
import type { Mirror, Selection } from './mirror/mirror';
import { everything, select } from './mirror/select';

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

async function selectInMirror({ database }: WorkspaceContext, mirror: Mirror, question: Question): Promise<Selection> {
  const { q, workspaceId } = question;
  return select(mirror, question, q === null ? null : await findMatchingIds(database, workspaceId, q));
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
  const question = { ...asked, compare: null };
  const key = JSON.stringify(question);
  const mirror = await freshMirror(context);
  if (mirror === null)
    return once(context, `${context.workspace.dataVersion} ${key}`, () => readSelected(context, question));
  const make = () => selectInMirror(context, mirror, question);
  // The text index may lag behind the data, so what a search found is not kept.
  return question.q === null ? shared(mirror, key, make) : once(context, `mirror ${key}`, make);
}

async function readSelected({ database }: WorkspaceContext, question: Question): Promise<Selection> {
  return everything(await loadSelected(database, question));
}

/** Of the mentions a question selects, those by authors who wrote several of them. */
export async function selectRepeated(context: WorkspaceContext, question: Question): Promise<Selection> {
  if (await freshMirror(context)) return selectMentions(context, question);
  const key = `repeated ${context.workspace.dataVersion} ${JSON.stringify({ ...question, compare: null })}`;
  return once(context, key, async () => everything(await loadRepeated(context.database, question)));
}
