import type { Columns } from '../columns';
import type { AccessTables } from './access-tables';
import { workspaceColumn } from './workspace-column';

/** What people say that mentions say, to hold readings against. */
export function defineLabelTables(c: Columns, access: AccessTables) {
  /** Of a mention one, the last that was given; it stays when its mention goes, and then tells of nothing. */
  const handLabels = c.table(
    'hand_labels',
    {
      workspaceId: workspaceColumn(c, access),
      mentionId: c.long('mention_id').notNull(),
      /** SentimentLabel of lib/domain but `none`; null where it was not told. */
      tone: c.text('tone'),
      /** LeavingSignal of lib/domain; null where it was not told. */
      leaving: c.text('leaving'),
      /** All opinions of the mention, as driver, touchpoint and polarity; null where they were not told. */
      opinions: c.json('opinions'),
      createdBy: c.text('created_by').notNull(),
      createdAt: c.long('created_at').notNull(),
    },
    (t) => [c.primaryKey({ columns: [t.workspaceId, t.mentionId] })],
  );
  return { handLabels };
}
