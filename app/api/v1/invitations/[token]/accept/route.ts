import { z } from 'zod';
import { Acceptance, acceptInvitation } from '@/lib/access/accept-invitation';
import { signIn } from '@/lib/access/sign-in';
import { doors } from '@/lib/http/doors';
import { created } from '@/lib/http/respond';
import { publicRoute } from '@/lib/http/route';

const params = z.object({ token: z.string().max(200) });

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = doors({
  POST: publicRoute({ params, body: Acceptance }, async ({ context, params: { token }, body }) => {
    const joined = await acceptInvitation(context.database, context.clock, token, body);
    return created(joined, await signIn(context.database, joined.email, body.password));
  }),
});
