import { hash } from 'node:crypto';
import type { Reader } from '@/db/client/database';
import { findLens } from '@/db/queries/find-lens';
import { type PackId, packIdOf } from '@/lib/domain/pack';
import { NO_EDITS, type WorkspaceEdits } from '@/lib/domain/workspace-edits';
import { AppError } from '@/lib/errors';
import { editsOfEdition } from './edits-of-edition';

/** What texts are read with. */
export interface Lens {
  readonly edition: number;
  readonly pack: PackId | null;
  readonly edits: WorkspaceEdits;
  /** One for what reads alike, whatever its workspace. */
  readonly key: string;
}

/** A lens of these edits and this pack. */
export function lensOf(given: Omit<Lens, 'key'>): Lens {
  const { pack, edits } = given;
  return { ...given, key: hash('sha256', JSON.stringify([pack, edits]), 'hex') };
}

/** The language's own lexicon and cues, and no pack. */
export const PLAIN_LENS = lensOf({ edition: 0, pack: null, edits: NO_EDITS });

interface LensNumbers {
  readonly edition: number;
  readonly pack: string | null;
}

/** Whether a lens is the one that these numbers of its workspace stand for. */
export const isLens = (lens: Lens, { edition, pack }: LensNumbers) => lens.edition === edition && lens.pack === pack;

/** The lens that these numbers of a workspace stand for. */
export async function openLens(reader: Reader, workspaceId: number, numbers: LensNumbers): Promise<Lens> {
  const { edition, pack } = numbers;
  return lensOf({ edition, pack: packIdOf(pack ?? ''), edits: await editsOfEdition(reader, workspaceId, edition) });
}

/** The lens a workspace's mentions are read with at this moment: the one known, where it is still the same. */
export async function currentLens(reader: Reader, workspaceId: number, known: Lens | null = null): Promise<Lens> {
  const numbers = await findLens(reader, workspaceId);
  if (!numbers) throw new AppError('not-found', 'no-such-workspace');
  return known && isLens(known, numbers) ? known : openLens(reader, workspaceId, numbers);
}
