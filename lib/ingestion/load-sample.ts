import { ensureSource } from '@/db/queries/ensure-source';
import { findKnownMentions } from '@/db/queries/find-known-mentions';
import type { WorkspaceContext } from '@/lib/access/context';
import { today } from '@/lib/metrics/today';
import { generateSample, SAMPLE_SOURCES } from '@/lib/sample/generate-sample';
import { currentLens } from './lens';
import { readyRows } from './ready-rows';
import { saveBatch } from './save-batch';

const DUPLICATES = 'skip';

export interface SampleLoaded {
  readonly imported: number;
  readonly duplicates: number;
}

/**
 * Fills a workspace with the sample company's two years, ending yesterday. Loading it again adds only what is missing:
 * a mention of the sample has the same identity each time.
 */
export async function loadSample(context: WorkspaceContext): Promise<SampleLoaded> {
  const { database, clock, workspace } = context;
  const at = clock.now();
  const lens = await currentLens(database, workspace.id);
  const mentions = generateSample({ today: today(context) });
  let imported = 0;
  let duplicates = 0;
  for (const [slug, name] of Object.entries(SAMPLE_SOURCES)) {
    const source = { workspaceId: workspace.id, slug, name, kind: 'sample', createdAt: at };
    const sourceId = await database.write((writer) => ensureSource(writer, source));
    const rows = await readyRows(
      mentions.filter((mention) => mention.source === slug),
      {
        key: workspace.identityKey,
        duplicates: DUPLICATES,
        lens,
        findKnown: (identities) => findKnownMentions(database, { workspaceId: workspace.id, sourceId, identities }),
      },
    );
    const batch = { workspace, sourceId, rows, lens, duplicates: DUPLICATES, at, import: null } as const;
    const counts = await saveBatch(database, batch);
    imported += counts.imported + counts.noText;
    duplicates += counts.duplicates;
  }
  return { imported, duplicates };
}
