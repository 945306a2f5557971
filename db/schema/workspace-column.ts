import type { Columns } from '../columns';
import type { AccessTables } from './access-tables';

/** The workspace that a row belongs to and goes with. */
export const workspaceColumn = (c: Columns, { workspaces }: Pick<AccessTables, 'workspaces'>) =>
  c
    .integer('workspace_id')
    .notNull()
    .references(() => workspaces.id, { onDelete: 'cascade' });
