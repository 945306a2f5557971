import { and, gte, inArray } from 'drizzle-orm';
import { HELD_STATES } from '@/lib/domain/import-state';
import type { Reader } from '../client/database';

/** Imports that are taken in or undone, or were until after `since`, with how long their workers are held to be alive. */
export async function heldImports(reader: Reader, since: number): Promise<{ id: number; leaseUntil: number }[]> {
  const { imports } = reader.tables;
  return reader.orm
    .select({ id: imports.id, leaseUntil: imports.leaseUntil })
    .from(imports)
    .where(and(inArray(imports.state, HELD_STATES), gte(imports.leaseUntil, since)));
}
