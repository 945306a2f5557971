import { z } from 'zod';
import { withdrawInvitation } from '@/lib/access/withdraw-invitation';
import { doors } from '@/lib/http/doors';
import { noContent } from '@/lib/http/respond';
import { workspaceRoute } from '@/lib/http/route';

const params = z.object({ invitation: z.coerce.number().int().positive().max(2_147_483_647) });

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = doors({
  DELETE: workspaceRoute({ right: 'admin', params }, async (call) => {
    await withdrawInvitation(call.context, call.params.invitation);
    return noContent();
  }),
});
