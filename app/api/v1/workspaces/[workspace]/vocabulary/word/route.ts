import { doors } from '@/lib/http/doors';
import { workspaceRoute } from '@/lib/http/route';
import { readWord, WordAsked } from '@/lib/metrics/vocabulary/read-word';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = doors({
  GET: workspaceRoute({ right: 'read', query: WordAsked }, ({ context, query }) => readWord(context, query)),
});
