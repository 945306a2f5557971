import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { Tables } from '../schema/define-tables';

export type Engine = 'sqlite' | 'postgres';

/** The query builder, typed as PostgreSQL's on both engines: every query must be awaited. */
export type Orm = NodePgDatabase<Record<string, never>>;

/** What a query needs: the builder and the engine's own tables. */
export interface Reader {
  readonly engine: Engine;
  readonly tables: Tables;
  readonly orm: Orm;
}

/** A reader inside a write transaction. Branded so that a query that writes cannot be called outside of one. */
export interface Writer extends Reader {
  readonly writing: true;
}

export interface Database extends Reader {
  /**
   * Runs `work` in one transaction: immediate and alone on SQLite, READ COMMITTED on PostgreSQL. Await nothing but
   * this writer's own queries inside, since on SQLite the writer is held meanwhile.
   */
  write<T>(work: (writer: Writer) => Promise<T>): Promise<T>;
  /** For better-auth, which brings its own transactions. */
  readonly authOrm: Orm;
  close(): Promise<void>;
}
