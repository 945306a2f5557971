import { z } from 'zod';
import { linkUrl } from '@/lib/access/link-url';
import { resetMemberPassword } from '@/lib/access/reset-member-password';
import { doors } from '@/lib/http/doors';
import { created, originOf } from '@/lib/http/respond';
import { workspaceRoute } from '@/lib/http/route';

const params = z.object({ user: z.string().max(100) });

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = doors({
  POST: workspaceRoute({ right: 'owner', params }, async (call) => {
    const token = await resetMemberPassword(call.context, call.params.user);
    return created({ url: linkUrl('password-reset', token, originOf(call.request)), token });
  }),
});
