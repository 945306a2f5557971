import type { Question } from '@/lib/domain/question';
import { InvalidInput } from '@/lib/http/invalid-input';
import { questionOf, questionParameters } from './question-parameters';

/**
 * The question in a page's or a door's query. Empty values count as not given.
 * @throws AppError `bad-request` that names each parameter with a value it cannot have. Final.
 */
export function parseQuestion(workspaceId: number, search: URLSearchParams): Question {
  const names = [...new Set(search.keys())].filter((name) => search.getAll(name).some((value) => value !== ''));
  const given = Object.fromEntries(names.map((name) => [name, search.getAll(name).filter((value) => value !== '')]));
  const parsed = questionParameters.safeParse(given);
  if (!parsed.success) throw new InvalidInput(parsed.error);
  return questionOf(workspaceId, parsed.data);
}
