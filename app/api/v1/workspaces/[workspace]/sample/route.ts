import { workspaceRoute } from '@/lib/http/route';
import { loadSample } from '@/lib/ingestion/load-sample';

export const POST = workspaceRoute({ right: 'write' }, ({ context }) => loadSample(context));
