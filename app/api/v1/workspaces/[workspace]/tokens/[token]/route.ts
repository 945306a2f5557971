import { z } from 'zod';
import { revokeToken } from '@/lib/access/revoke-token';
import { doors } from '@/lib/http/doors';
import { noContent } from '@/lib/http/respond';
import { workspaceRoute } from '@/lib/http/route';

const params = z.object({ token: z.coerce.number().int().positive() });

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = doors({
  DELETE: workspaceRoute({ right: 'admin', params }, async (call) => {
    await revokeToken(call.context, call.params.token);
    return noContent();
  }),
});
