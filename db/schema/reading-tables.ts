import type { Columns } from '../columns';
import type { AccessTables } from './access-tables';
import { workspaceColumn } from './workspace-column';

/** What a workspace changes of the reading, version by version, and the reading anew of all its mentions. */
export function defineReadingTables(c: Columns, access: AccessTables) {
  const workspaceId = () => workspaceColumn(c, access);

  /** Never changed once written; edition 0 is the language's own lexicon and cues, and has no row. */
  const editions = c.table(
    'editions',
    {
      workspaceId: workspaceId(),
      number: c.integer('number').notNull(),
      /** WorkspaceEdits of lib/domain. */
      edits: c.json('edits').notNull(),
      note: c.text('note').notNull(),
      /** EditionKind of lib/domain. */
      kind: c.text('kind').notNull(),
      /** The edition it took the place of: the one in force, or on its way, when it was saved. */
      base: c.integer('base').notNull(),
      /** The edition that an `undo` takes back. */
      undoes: c.integer('undoes'),
      createdBy: c.text('created_by').notNull(),
      createdAt: c.long('created_at').notNull(),
    },
    (t) => [c.primaryKey({ columns: [t.workspaceId, t.number] })],
  );
  /** One reading anew of all mentions of a workspace, and what they are read with. */
  const reanalyses = c.table(
    'reanalyses',
    {
      id: c.serial('id'),
      workspaceId: workspaceId(),
      edition: c.integer('edition').notNull(),
      /** Null for none. */
      pack: c.text('pack'),
      analysisVersion: c.integer('analysis_version').notNull(),
      /** ReanalysisState of lib/domain. */
      state: c.text('state').notNull(),
      /** Mentions up to this id were read; and how many of how many. */
      position: c.long('position').notNull().default(0),
      done: c.integer('done').notNull().default(0),
      total: c.integer('total').notNull(),
      /** Mentions whose reading came out otherwise; known at the end. */
      changed: c.integer('changed'),
      /** Taken anew by each worker that claims it; what an older one did is refused. */
      fence: c.integer('fence').notNull().default(0),
      leaseUntil: c.long('lease_until').notNull().default(0),
      error: c.text('error'),
      createdBy: c.text('created_by').notNull(),
      createdAt: c.long('created_at').notNull(),
      finishedAt: c.long('finished_at'),
    },
    (t) => [c.index('reanalyses_workspace').on(t.workspaceId, t.id)],
  );
  /** New readings that wait beside the old ones until all are there. */
  const stagedReadings = c.table(
    'staged_readings',
    {
      reanalysisId: c
        .integer('reanalysis_id')
        .notNull()
        .references(() => reanalyses.id, { onDelete: 'cascade' }),
      mentionId: c.long('mention_id').notNull(),
      workspaceId: workspaceId(),
      /** Of the mention that was read: where it is another by now, it must be read again. */
      contentHash: c.text('content_hash').notNull(),
      /** As lib/ingestion/analysis-codec.ts packs it; null where it came out as it is stored. */
      reading: c.json('reading'),
    },
    (t) => [c.primaryKey({ columns: [t.reanalysisId, t.mentionId] })],
  );
  return { editions, reanalyses, stagedReadings };
}
