import { doors } from '@/lib/http/doors';
import { workspaceRoute } from '@/lib/http/route';
import { findWords, WordSearch } from '@/lib/metrics/vocabulary/find-words';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = doors({
  GET: workspaceRoute({ right: 'read', query: WordSearch }, ({ query }) => findWords(query)),
});
