import { addWorkspace, NewWorkspace } from '@/lib/access/add-workspace';
import { workspacesFor } from '@/lib/access/workspaces-for';
import { doors } from '@/lib/http/doors';
import { created } from '@/lib/http/respond';
import { userRoute } from '@/lib/http/route';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = doors({
  GET: userRoute({}, async ({ context }) => ({ workspaces: await workspacesFor(context) })),
  POST: userRoute({ body: NewWorkspace, ownerOnly: true }, async ({ context, body }) => {
    const { database, clock, actor } = context;
    const { id, slug, name, zone } = await addWorkspace(database, clock, body, actor);
    return created({ id, slug, name, zone, role: 'owner' });
  }),
});
