import { findOwner } from '@/db/queries/find-owner';
import { AppError } from '@/lib/errors';
import type { ActorContext } from './context';

/**
 * For what concerns the whole installation.
 * @throws AppError `forbidden` for anyone but its owner.
 */
export async function requireOwner({ database, actor }: ActorContext): Promise<void> {
  const isOwner = actor.kind === 'user' && (await findOwner(database)) === actor.id;
  if (!isOwner) throw new AppError('forbidden', 'not-allowed');
}
