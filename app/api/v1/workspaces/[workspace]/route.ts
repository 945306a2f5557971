import { doors } from '@/lib/http/doors';
import { workspaceRoute } from '@/lib/http/route';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = doors({
  GET: workspaceRoute({ right: 'read' }, ({ context: { workspace, role } }) => {
    const { id, slug, name, zone, dataVersion } = workspace;
    return { id, slug, name, zone, dataVersion, role };
  }),
});
