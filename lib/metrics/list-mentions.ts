import * as queries from '@/db/queries/list-mentions';
import type { WorkspaceContext } from '@/lib/access/context';
import type { MentionPage } from '@/lib/domain/answers';
import type { Question } from '@/lib/domain/question';
import { readCursor, writeCursor } from './page-cursor';
import { withStanding } from './standing';
import { summariseMention } from './summarise-mention';

const PAGE = 50;
const LARGEST_PAGE = 200;

export interface Page {
  readonly cursor?: string | null;
  readonly limit?: number;
}

/**
 * One page of the mentions behind a question, newest first, the undated at the end.
 * @throws AppError `bad-request` for a cursor that is none of ours.
 */
export async function listMentions(
  context: WorkspaceContext,
  asked: Question,
  { cursor, limit = PAGE }: Page = {},
): Promise<MentionPage> {
  const { database, workspace } = context;
  const question = await withStanding(context, asked);
  const size = Math.min(Math.max(limit, 1), LARGEST_PAGE);
  const after = cursor ? readCursor(cursor) : null;
  // One more than asked tells whether there is a next page.
  const found = await queries.listMentions(database, question, { after, limit: size + 1 });
  const shown = found.slice(0, size);
  const last = found.length > size ? shown.at(-1)?.mention : undefined;
  return {
    mentions: shown.map((each) => summariseMention(each, workspace.zone)),
    nextCursor: last ? writeCursor({ day: last.postedDay, id: last.id }) : null,
  };
}
