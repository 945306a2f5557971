import { addWorkspace, NewWorkspace } from '@/lib/access/add-workspace';
import { workspacesFor } from '@/lib/access/workspaces-for';
import { created } from '@/lib/http/respond';
import { userRoute } from '@/lib/http/route';

export const GET = userRoute({}, async ({ context }) => ({ workspaces: await workspacesFor(context) }));

export const POST = userRoute({ body: NewWorkspace, ownerOnly: true }, async ({ context, body }) => {
  const { database, clock, actor } = context;
  const { id, slug, name, zone } = await addWorkspace(database, clock, body, actor);
  return created({ id, slug, name, zone, role: 'owner' });
});
