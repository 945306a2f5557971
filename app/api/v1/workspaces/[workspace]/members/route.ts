import { listMembers } from '@/lib/access/list-members';
import { workspaceRoute } from '@/lib/http/route';

export const GET = workspaceRoute({ right: 'admin' }, async ({ context }) => ({ members: await listMembers(context) }));
