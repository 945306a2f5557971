import { systemClock } from '@/lib/clock';
import { database as openDatabase } from '@/lib/database';
import type { Right, WorkspaceContext } from './context';
import { enterWorkspace } from './enter-workspace';
import { identify } from './identify';

/** For pages painted on the server: the workspace as this reader may see it, or null when it is not theirs to see. */
export async function pageContext(headers: Headers, workspace: string, right: Right): Promise<WorkspaceContext | null> {
  const database = await openDatabase();
  const identity = await identify(database, systemClock, headers);
  if (!identity) return null;
  return enterWorkspace(database, systemClock, identity, { workspace, right, reading: true }).catch(() => null);
}
