import type { Columns } from '../columns';
import type { AccessTables } from './access-tables';
import { workspaceColumn } from './workspace-column';

/** Sources, imports, mentions and what is counted of them. Every table carries its workspace. */
export function defineMentionTables(c: Columns, access: AccessTables) {
  const workspaceId = () => workspaceColumn(c, access);

  const sources = c.table(
    'sources',
    {
      id: c.serial('id'),
      workspaceId: workspaceId(),
      slug: c.text('slug').notNull(),
      name: c.text('name').notNull(),
      /** Id of the profile, feed kind or `generic`. */
      kind: c.text('kind').notNull(),
      createdAt: c.long('created_at').notNull(),
    },
    (t) => [c.uniqueIndex('sources_slug').on(t.workspaceId, t.slug)],
  );
  const imports = c.table(
    'imports',
    {
      id: c.serial('id'),
      workspaceId: workspaceId(),
      sourceId: c.integer('source_id').references(() => sources.id),
      /** ImportState of lib/ingestion. */
      state: c.text('state').notNull(),
      fileName: c.text('file_name').notNull(),
      /** Bytes announced, and how many arrived. */
      size: c.long('size').notNull(),
      received: c.long('received').notNull().default(0),
      sha256: c.text('sha256'),
      /** FilePlan as JSON: how the file is read. */
      plan: c.json('plan'),
      /** `{duplicates, keepExtra, redact}`. */
      options: c.json('options'),
      /** Data rows dealt with so far; the next batch starts after it. */
      progressRow: c.integer('progress_row').notNull().default(0),
      /** Taken anew by each worker that claims the job; a batch of an older one is refused. */
      fence: c.integer('fence').notNull().default(0),
      /** Until when its worker may be silent before another takes over. */
      leaseUntil: c.long('lease_until').notNull().default(0),
      imported: c.integer('imported').notNull().default(0),
      updated: c.integer('updated').notNull().default(0),
      duplicates: c.integer('duplicates').notNull().default(0),
      rejected: c.integer('rejected').notNull().default(0),
      noText: c.integer('no_text').notNull().default(0),
      error: c.text('error'),
      createdBy: c.text('created_by').notNull(),
      createdAt: c.long('created_at').notNull(),
      startedAt: c.long('started_at'),
      finishedAt: c.long('finished_at'),
    },
    (t) => [c.index('imports_workspace').on(t.workspaceId, t.createdAt)],
  );
  const rejects = c.table(
    'rejects',
    {
      importId: c
        .integer('import_id')
        .notNull()
        .references(() => imports.id, { onDelete: 'cascade' }),
      row: c.integer('row').notNull(),
      workspaceId: workspaceId(),
      code: c.text('code').notNull(),
      detail: c.text('detail').notNull(),
      cells: c.json('cells').notNull(),
    },
    (t) => [c.primaryKey({ columns: [t.importId, t.row] })],
  );
  const mentions = c.table(
    'mentions',
    {
      id: c.key('id'),
      workspaceId: workspaceId(),
      sourceId: c
        .integer('source_id')
        .notNull()
        .references(() => sources.id),
      importId: c.integer('import_id').references(() => imports.id),
      identity: c.text('identity').notNull(),
      contentHash: c.text('content_hash').notNull(),
      externalId: c.text('external_id'),
      kind: c.text('kind').notNull(),
      channel: c.text('channel'),
      postedAt: c.long('posted_at'),
      /** Wall clock, as if UTC, of a time that came without a zone; such a row has no `posted_at`. */
      postedWall: c.long('posted_wall'),
      /** Days since 1970-01-01: as written, for an instant in the workspace's zone; null when undated. */
      postedDay: c.integer('posted_day'),
      approximateDate: c.boolean('approximate_date').notNull(),
      language: c.text('language').notNull(),
      languageSource: c.text('language_source').notNull(),
      title: c.text('title'),
      text: c.text('text').notNull(),
      ratingRaw: c.real('rating_raw'),
      ratingScale: c.text('rating_scale'),
      /** 0–1. */
      ratingNormalised: c.real('rating_normalised'),
      author: c.text('author'),
      authorKey: c.text('author_key'),
      product: c.text('product'),
      location: c.text('location'),
      country: c.text('country'),
      version: c.text('version'),
      url: c.text('url'),
      replyText: c.text('reply_text'),
      replyAt: c.long('reply_at'),
      replyWall: c.long('reply_wall'),
      extra: c.json('extra'),
      analysisVersion: c.integer('analysis_version').notNull(),
      sentimentLabel: c.text('sentiment_label').notNull(),
      /** Integer of 1/10,000. */
      sentimentScore: c.integer('sentiment_score').notNull(),
      mixed: c.boolean('mixed').notNull(),
      leaving: c.text('leaving').notNull(),
      leavingKind: c.text('leaving_kind'),
    },
    (t) => [
      c.uniqueIndex('mentions_identity').on(t.workspaceId, t.sourceId, t.identity),
      c.index('mentions_day').on(t.workspaceId, t.postedDay, t.id),
      c.index('mentions_import').on(t.importId),
      // Covers filtered counts, so that they read no texts; it grows at its end only, as ids do. Free texts are left
      // out: PostgreSQL refuses index rows above 2,700 bytes.
      c
        .index('mentions_facts')
        .on(
          t.workspaceId,
          t.id,
          t.postedDay,
          t.sourceId,
          t.kind,
          t.language,
          t.leaving,
          t.leavingKind,
          t.ratingNormalised,
          t.sentimentLabel,
          t.analysisVersion,
        ),
    ],
  );
  const opinions = c.table(
    'opinions',
    {
      workspaceId: workspaceId(),
      driver: c.text('driver').notNull(),
      touchpoint: c.text('touchpoint').notNull(),
      /** The mention's day; −1 when undated, since a key holds no null. */
      day: c.integer('day').notNull(),
      mentionId: c
        .long('mention_id')
        .notNull()
        .references(() => mentions.id, { onDelete: 'cascade' }),
      position: c.integer('position').notNull(),
      polarity: c.text('polarity').notNull(),
      /** Integer of 1/10,000. */
      score: c.integer('score').notNull(),
      part: c.text('part').notNull(),
      start: c.integer('span_start').notNull(),
      end: c.integer('span_end').notNull(),
      primary: c.boolean('is_primary').notNull(),
      subReason: c.text('sub_reason'),
      /** Id of the touchpoint of the workspace's pack, a child of `touchpoint`; null for none, and without a pack. */
      packTouchpoint: c.text('pack_touchpoint'),
    },
    (t) => [
      c.primaryKey({ columns: [t.workspaceId, t.driver, t.touchpoint, t.day, t.mentionId, t.position] }),
      // What counting needs of a mention's opinions, without a look into the table.
      c.index('opinions_mention').on(t.mentionId, t.driver, t.touchpoint, t.polarity, t.primary),
    ],
  );
  /** Counts of distinct mentions by grain, period and level; see lib/ingestion/rollup-deltas.ts for each column's meaning. */
  const rollups = c.table(
    'rollups',
    {
      workspaceId: workspaceId(),
      /** 0 day, 1 month. */
      grain: c.integer('grain').notNull(),
      /** First day of the period; −1 undated. */
      period: c.integer('period').notNull(),
      /** `*` stands for every driver or touchpoint. */
      driver: c.text('driver').notNull(),
      touchpoint: c.text('touchpoint').notNull(),
      mentions: c.integer('mentions').notNull(),
      negative: c.integer('negative').notNull(),
      positive: c.integer('positive').notNull(),
      leaving: c.integer('leaving').notNull(),
      risk: c.integer('risk').notNull(),
      primaryNegative: c.integer('primary_negative').notNull(),
      primaryLeaving: c.integer('primary_leaving').notNull(),
    },
    (t) => [c.primaryKey({ columns: [t.workspaceId, t.driver, t.touchpoint, t.grain, t.period] })],
  );
  /** Totals by day and by what a mention is, whatever its opinions. */
  const dayTotals = c.table(
    'day_totals',
    {
      workspaceId: workspaceId(),
      day: c.integer('day').notNull(),
      sourceId: c.integer('source_id').notNull(),
      language: c.text('language').notNull(),
      /** SentimentLabel, or `no-text`, or `other-language`. */
      reading: c.text('reading').notNull(),
      /** LeavingKind or `none`. */
      leavingKind: c.text('leaving_kind').notNull(),
      mentions: c.integer('mentions').notNull(),
      /** Sum of normalised ratings × 10,000, and how many had one. */
      ratingSum: c.long('rating_sum').notNull(),
      rated: c.integer('rated').notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.workspaceId, t.day, t.sourceId, t.language, t.reading, t.leavingKind] }),
      // Already in the order the totals are grouped in.
      c
        .index('day_totals_reading')
        .on(t.workspaceId, t.reading, t.leavingKind, t.day, t.mentions, t.ratingSum, t.rated),
    ],
  );
  /** One row a batch: how many mentions there are after it and the sum of their row hashes, chained. */
  const ledger = c.table(
    'ledger',
    {
      workspaceId: workspaceId(),
      sequence: c.integer('sequence').notNull(),
      importId: c.integer('import_id'),
      added: c.integer('added').notNull(),
      changed: c.integer('changed').notNull(),
      removed: c.integer('removed').notNull(),
      /** Mentions of the workspace after this batch. */
      count: c.integer('count').notNull(),
      /** Sum of the row hashes of all mentions modulo 2^128, hexadecimal. */
      state: c.text('state').notNull(),
      /** SHA-256 of the previous row's chain and this row's fields. */
      chain: c.text('chain').notNull(),
      at: c.long('at').notNull(),
    },
    (t) => [c.primaryKey({ columns: [t.workspaceId, t.sequence] })],
  );
  /** Numbers given in commit order; taking one also makes writers queue up on PostgreSQL. */
  const counters = c.table('counters', {
    name: c.text('name').primaryKey(),
    value: c.long('value').notNull(),
  });
  /** Mentions changed or removed since the text index read them; new ones it finds by its own cursor. */
  const searchChanges = c.table('search_changes', { mentionId: c.key('mention_id') });
  const jobs = c.table(
    'jobs',
    {
      id: c.serial('id'),
      kind: c.text('kind').notNull(),
      payload: c.json('payload').notNull(),
      /** ready, active, done, failed. */
      state: c.text('state').notNull(),
      attempts: c.integer('attempts').notNull().default(0),
      fence: c.integer('fence').notNull().default(0),
      leaseUntil: c.long('lease_until').notNull().default(0),
      runAfter: c.long('run_after').notNull(),
      error: c.text('error'),
      createdAt: c.long('created_at').notNull(),
      finishedAt: c.long('finished_at'),
    },
    (t) => [c.index('jobs_due').on(t.state, t.runAfter)],
  );
  return { sources, imports, rejects, mentions, opinions, rollups, dayTotals, ledger, counters, searchChanges, jobs };
}
