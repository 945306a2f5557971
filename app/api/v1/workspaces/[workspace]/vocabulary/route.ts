import { doors } from '@/lib/http/doors';
import { workspaceRoute } from '@/lib/http/route';
import { readVocabulary } from '@/lib/metrics/vocabulary/read-vocabulary';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = doors({
  GET: workspaceRoute({ right: 'read' }, ({ context }) => readVocabulary(context)),
});
