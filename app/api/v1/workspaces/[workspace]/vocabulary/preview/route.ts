import { doors } from '@/lib/http/doors';
import { workspaceRoute } from '@/lib/http/route';
import { PreviewAsked, previewChanges } from '@/lib/metrics/vocabulary/preview-changes';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = doors({
  POST: workspaceRoute({ right: 'write', body: PreviewAsked }, ({ context, body }) => previewChanges(context, body)),
});
