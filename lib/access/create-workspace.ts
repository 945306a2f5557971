import { findOwner } from '@/db/queries/find-owner';
import { AppError } from '@/lib/errors';
import { addWorkspace, type NewWorkspace } from './add-workspace';
import type { ActorContext } from './context';

/**
 * Creates a workspace at the owner's wish.
 * @throws AppError `forbidden` for anyone else.
 */
export async function createWorkspace({ database, clock, actor }: ActorContext, given: NewWorkspace) {
  if (actor.kind !== 'user' || (await findOwner(database)) !== actor.id) throw new AppError('forbidden', 'not-allowed');
  const { id, slug, name, zone } = await addWorkspace(database, clock, given, actor);
  return { id, slug, name, zone, role: 'owner' as const };
}
