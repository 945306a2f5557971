import { listMembers } from '@/lib/access/list-members';
import { doors } from '@/lib/http/doors';
import { workspaceRoute } from '@/lib/http/route';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = doors({
  GET: workspaceRoute({ right: 'admin' }, async ({ context }) => ({ members: await listMembers(context) })),
});
