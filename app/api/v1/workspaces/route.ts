import { createWorkspace } from '@/lib/access/create-workspace';
import { NewWorkspace } from '@/lib/access/add-workspace';
import { workspacesFor } from '@/lib/access/workspaces-for';
import { created } from '@/lib/http/respond';
import { userRoute } from '@/lib/http/route';

export const GET = userRoute({}, async ({ context }) => ({ workspaces: await workspacesFor(context) }));

export const POST = userRoute({ body: NewWorkspace }, async ({ context, body }) =>
  created(await createWorkspace(context, body)),
);
