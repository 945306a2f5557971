import { doors } from '@/lib/http/doors';
import { workspaceRoute } from '@/lib/http/route';
import { ChangesAsked, checkChanges } from '@/lib/metrics/vocabulary/check-changes';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = doors({
  POST: workspaceRoute({ right: 'write', body: ChangesAsked }, ({ context, body }) => checkChanges(context, body)),
});
