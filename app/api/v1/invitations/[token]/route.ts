import { z } from 'zod';
import { readInvitation } from '@/lib/access/read-invitation';
import { doors } from '@/lib/http/doors';
import { publicRoute } from '@/lib/http/route';

const params = z.object({ token: z.string().max(200) });

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = doors({
  GET: publicRoute({ params }, ({ context, params: { token } }) =>
    readInvitation(context.database, context.clock, token),
  ),
});
