import type { Columns } from '../columns';
import type { AccessTables } from './access-tables';
import { workspaceColumn } from './workspace-column';

/** What a workspace's own rated mentions were asked to teach. */
export function defineLearningTables(c: Columns, access: AccessTables) {
  const learnings = c.table(
    'learnings',
    {
      id: c.serial('id'),
      workspaceId: workspaceColumn(c, access),
      /** LearningState of lib/domain. */
      state: c.text('state').notNull(),
      /** Rated mentions taken so far, over all stages, of how many. */
      done: c.integer('done').notNull().default(0),
      total: c.integer('total').notNull().default(0),
      /** LearntLanguage of lib/domain, one of each language; null until it is done. */
      result: c.json('result'),
      /** Taken anew by each worker that claims it; what an older one did is refused. */
      fence: c.integer('fence').notNull().default(0),
      leaseUntil: c.long('lease_until').notNull().default(0),
      error: c.text('error'),
      createdBy: c.text('created_by').notNull(),
      createdAt: c.long('created_at').notNull(),
      finishedAt: c.long('finished_at'),
    },
    (t) => [c.index('learnings_workspace').on(t.workspaceId, t.id)],
  );
  return { learnings };
}
