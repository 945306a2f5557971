import { Invitation, invite } from '@/lib/access/invite';
import { linkUrl } from '@/lib/access/link-url';
import { listInvitations } from '@/lib/access/list-invitations';
import { doors } from '@/lib/http/doors';
import { created, originOf } from '@/lib/http/respond';
import { workspaceRoute } from '@/lib/http/route';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = doors({
  GET: workspaceRoute({ right: 'admin' }, async ({ context }) => ({
    invitations: await listInvitations(context),
  })),
  POST: workspaceRoute({ right: 'admin', body: Invitation }, async ({ context, body, request }) => {
    const token = await invite(context, body);
    return created({ ...body, url: linkUrl('invitation', token, originOf(request)), token });
  }),
});
