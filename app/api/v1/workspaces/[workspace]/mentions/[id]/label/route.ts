import { z } from 'zod';
import { doors } from '@/lib/http/doors';
import { workspaceRoute } from '@/lib/http/route';
import { handLabel, labelMention, readHandLabel } from '@/lib/ingestion/hand-labels';

const params = z.object({
  id: z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number),
});

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = doors({
  GET: workspaceRoute({ right: 'read', params }, ({ context, params: { id } }) => readHandLabel(context, id)),
  PUT: workspaceRoute({ right: 'write', params, body: handLabel }, ({ context, params: { id }, body: label }) =>
    labelMention(context, { id, label }),
  ),
});
