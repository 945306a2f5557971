import { workspaceRoute } from '@/lib/http/route';

export const GET = workspaceRoute({ right: 'read' }, ({ context: { workspace, role } }) => {
  const { id, slug, name, zone, dataVersion } = workspace;
  return { id, slug, name, zone, dataVersion, role };
});
