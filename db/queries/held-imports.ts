import { and, eq, gte } from 'drizzle-orm';
import type { Reader } from '../client/database';

/** Imports that are going on, or were until after `since`, with how long their workers are held to be alive. */
export async function heldImports(reader: Reader, since: number): Promise<{ id: number; leaseUntil: number }[]> {
  const { imports } = reader.tables;
  return reader.orm
    .select({ id: imports.id, leaseUntil: imports.leaseUntil })
    .from(imports)
    .where(and(eq(imports.state, 'running'), gte(imports.leaseUntil, since)));
}
