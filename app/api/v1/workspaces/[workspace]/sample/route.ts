import { doors } from '@/lib/http/doors';
import { workspaceRoute } from '@/lib/http/route';
import { loadSample } from '@/lib/ingestion/load-sample';
import { readSample, removeSample } from '@/lib/ingestion/remove-sample';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = doors({
  GET: workspaceRoute({ right: 'read' }, ({ context }) => readSample(context)),
  POST: workspaceRoute({ right: 'write' }, ({ context }) => loadSample(context)),
  DELETE: workspaceRoute({ right: 'write' }, ({ context }) => removeSample(context)),
});
