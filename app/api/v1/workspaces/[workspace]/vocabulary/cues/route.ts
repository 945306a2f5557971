import { doors } from '@/lib/http/doors';
import { workspaceRoute } from '@/lib/http/route';
import { CueSearch, listCues } from '@/lib/metrics/vocabulary/list-cues';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = doors({
  GET: workspaceRoute({ right: 'read', query: CueSearch }, ({ query }) => listCues(query)),
});
