import { doors } from '@/lib/http/doors';
import { mentionParams as params } from '@/lib/http/mention-path';
import { workspaceRoute } from '@/lib/http/route';
import { handLabel, labelMention, readHandLabel } from '@/lib/ingestion/hand-labels';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = doors({
  GET: workspaceRoute({ right: 'read', params }, ({ context, params: { id } }) => readHandLabel(context, id)),
  PUT: workspaceRoute({ right: 'write', params, body: handLabel }, ({ context, params: { id }, body: label }) =>
    labelMention(context, { id, label }),
  ),
});
