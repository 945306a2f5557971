import { z } from 'zod';
import { readLink } from '@/lib/access/read-link';
import { NewPassword, resetPassword } from '@/lib/access/reset-password';
import { doors } from '@/lib/http/doors';
import { noContent } from '@/lib/http/respond';
import { publicRoute } from '@/lib/http/route';

const params = z.object({ token: z.string().max(200) });

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = doors({
  GET: publicRoute({ params }, async ({ context: { database, clock }, params: { token } }) => {
    const { expiresAt } = await readLink(database, clock, 'password-reset', token);
    return { expiresAt: new Date(expiresAt).toISOString() };
  }),
  POST: publicRoute({ params, body: NewPassword }, async ({ context, params: { token }, body }) => {
    await resetPassword(context.database, context.clock, token, body);
    return noContent();
  }),
});
