import { doors } from '@/lib/http/doors';
import { workspaceRoute } from '@/lib/http/route';
import { loadSample } from '@/lib/ingestion/load-sample';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = doors({
  POST: workspaceRoute({ right: 'write' }, ({ context }) => loadSample(context)),
});
