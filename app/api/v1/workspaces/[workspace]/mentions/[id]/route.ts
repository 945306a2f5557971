import { z } from 'zod';
import { doors } from '@/lib/http/doors';
import { workspaceRoute } from '@/lib/http/route';
import { readMention } from '@/lib/metrics/read-mention';

const params = z.object({
  id: z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number),
});

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = doors({
  GET: workspaceRoute({ right: 'read', params }, ({ context, params: { id } }) => readMention(context, id)),
});
