import { doors } from '@/lib/http/doors';
import { mentionParams as params } from '@/lib/http/mention-path';
import { workspaceRoute } from '@/lib/http/route';
import { readMention } from '@/lib/metrics/read-mention';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = doors({
  GET: workspaceRoute({ right: 'read', params }, ({ context, params: { id } }) => readMention(context, id)),
});
