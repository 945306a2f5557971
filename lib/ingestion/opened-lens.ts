import { compileEdits, type CompiledEdits } from '@/lib/analysis/edits/compile-edits';
import type { WordedPack } from '@/lib/analysis/packs/pack-cues';
import { packPlaceIds } from '@/lib/analysis/packs/pack-touchpoints';
import type { PackId } from '@/lib/domain/pack';
import type { WorkspaceEdits } from '@/lib/domain/workspace-edits';

/** A lens made ready for reading: hand it to `readText` or `analyse`. */
export interface OpenedLens {
  readonly pack: WordedPack | null;
  readonly edits: CompiledEdits | null;
  /** Ids of the pack's touchpoints, in the order they are packed by. */
  readonly places: readonly string[];
}

const isEmpty = ({ words, cues, silenced }: WorkspaceEdits) => words.length + cues.length + silenced.length === 0;

/** Makes a lens ready for reading; the words of a pack are loaded for those who have chosen one. */
export async function openedLens({
  pack,
  edits,
}: {
  readonly pack: PackId | null;
  readonly edits: WorkspaceEdits;
}): Promise<OpenedLens> {
  const worded = pack === null ? null : (await import('@/lib/analysis/packs/packs')).packs[pack];
  return { pack: worded, edits: isEmpty(edits) ? null : compileEdits(edits), places: packPlaceIds(pack) };
}
