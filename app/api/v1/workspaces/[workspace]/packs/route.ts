import { doors } from '@/lib/http/doors';
import { workspaceRoute } from '@/lib/http/route';
import { listPacks } from '@/lib/metrics/list-packs';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = doors({
  GET: workspaceRoute({ right: 'admin' }, ({ context }) => listPacks(context)),
});
