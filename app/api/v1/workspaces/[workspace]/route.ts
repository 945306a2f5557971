import type { WorkspaceContext } from '@/lib/access/context';
import { doors } from '@/lib/http/doors';
import { workspaceRoute } from '@/lib/http/route';
import { changeWorkspace, WorkspaceChange } from '@/lib/ingestion/change-workspace';

function shown({ workspace: { id, slug, name, zone, pack, dataVersion }, role }: WorkspaceContext) {
  return { id, slug, name, zone, pack, dataVersion, role };
}

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = doors({
  GET: workspaceRoute({ right: 'read' }, ({ context }) => shown(context)),
  PATCH: workspaceRoute({ right: 'admin', body: WorkspaceChange }, async ({ context, body }) =>
    shown(await changeWorkspace(context, body)),
  ),
});
