import { getTableColumns, getTableName } from 'drizzle-orm';
import { getTableConfig as postgresConfig } from 'drizzle-orm/pg-core';
import { getTableConfig as sqliteConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import { describe, expect, it } from 'vitest';
import { postgresColumns, sqliteColumns } from '../columns';
import { defineTables } from './define-tables';
import * as exportedPostgres from './postgres';
import * as exportedSqlite from './sqlite';

const postgres = defineTables(postgresColumns);
const sqlite = defineTables(sqliteColumns);
const names = Object.keys(postgres) as (keyof typeof postgres)[];

// The tables of sqliteColumns are SQLite's own beneath their type; drizzle's reader of them needs that type.
const asSqlite = (name: keyof typeof postgres) => sqlite[name] as unknown as SQLiteTable;

function shape(columns: object): unknown {
  return Object.entries(columns).map(([key, column]) => [
    key,
    (column as { name: string }).name,
    (column as { notNull: boolean }).notNull,
    (column as { dataType: string }).dataType,
    (column as { isUnique: boolean }).isUnique,
  ]);
}

describe('the schema', () => {
  it.each(names)('%s has the same columns, keys and indexes on both engines', (name) => {
    expect(getTableName(sqlite[name])).toBe(getTableName(postgres[name]));
    expect(shape(getTableColumns(sqlite[name]))).toEqual(shape(getTableColumns(postgres[name])));
    const left = sqliteConfig(asSqlite(name));
    const right = postgresConfig(postgres[name]);
    expect(left.indexes.map((index) => index.config.name)).toEqual(right.indexes.map((index) => index.config.name));
    expect(left.primaryKeys.map((key) => key.columns.map((column) => column.name))).toEqual(
      right.primaryKeys.map((key) => key.columns.map((column) => column.name)),
    );
    expect(left.foreignKeys.map((key) => key.onDelete ?? 'no action')).toEqual(
      right.foreignKeys.map((key) => key.onDelete ?? 'no action'),
    );
  });

  it('is exported whole to the migration generator', () => {
    expect(Object.keys(exportedSqlite).sort()).toEqual([...names].sort());
    expect(Object.keys(exportedPostgres).sort()).toEqual([...names].sort());
  });

  it('gives every table that holds a customer’s data its workspace', () => {
    // Accounts belong to the installation; counters, jobs and the index's to-do list hold numbers only.
    const shared = [
      'user',
      'session',
      'account',
      'verification',
      'rateLimit',
      'workspaces',
      'installation',
      'counters',
      'jobs',
      'searchChanges',
    ];
    for (const name of names.filter((each) => !shared.includes(each))) {
      expect(Object.keys(getTableColumns(postgres[name])), name).toContain('workspaceId');
    }
  });
});
