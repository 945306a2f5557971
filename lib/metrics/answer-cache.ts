import type { Database } from '@/db/client/database';
import type { WorkspaceContext } from '@/lib/access/context';
import type { Question } from '@/lib/domain/question';
import { today } from './today';

const KEPT = 500;

/** Of each database, answers by name, question and data version; the least recently asked is dropped first. */
const stores = new WeakMap<Database, Map<string, Promise<unknown>>>();

function storeOf(database: Database): Map<string, Promise<unknown>> {
  const store = stores.get(database) ?? new Map<string, Promise<unknown>>();
  stores.set(database, store);
  return store;
}

/**
 * The answer to a question, computed once for all who ask while the data stays as it is. A failure is not kept.
 * The key holds the workspace (in the question), its data version and the day, so that old answers stay unread.
 */
export function answered<T>(
  context: WorkspaceContext,
  name: string,
  question: Question,
  compute: () => Promise<T>,
): Promise<T> {
  // The text index may lag behind the data, so what a search found now may not be all of it.
  if (question.q !== null) return compute();
  const key = JSON.stringify([name, context.workspace.dataVersion, today(context), question]);
  const store = storeOf(context.database);
  const known = store.get(key);
  const answer = known ?? compute();
  store.delete(key);
  // The cast holds since a name is asked with one type only: each service has a name of its own.
  store.set(key, answer);
  if (!known) answer.catch(() => store.delete(key));
  const oldest = store.keys().next().value;
  if (store.size > KEPT && oldest !== undefined) store.delete(oldest);
  return answer as Promise<T>;
}

/** Drops a database's answers, so that a benchmark times the answering. */
export function forgetAnswers(database: Database): void {
  stores.delete(database);
}
