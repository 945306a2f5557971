import { z } from 'zod';
import { changeRole } from '@/lib/access/change-role';
import { MEMBER_ROLES } from '@/lib/access/context';
import { removeMember } from '@/lib/access/remove-member';
import { doors } from '@/lib/http/doors';
import { noContent } from '@/lib/http/respond';
import { workspaceRoute } from '@/lib/http/route';

const params = z.object({ user: z.string().max(100) });
const body = z.object({ role: z.enum(MEMBER_ROLES) });

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = doors({
  PATCH: workspaceRoute({ right: 'admin', params, body }, async (call) => {
    await changeRole(call.context, call.params.user, call.body.role);
    return noContent();
  }),
  DELETE: workspaceRoute({ right: 'admin', params }, async (call) => {
    await removeMember(call.context, call.params.user);
    return noContent();
  }),
});
