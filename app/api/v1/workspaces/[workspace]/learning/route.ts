import { doors } from '@/lib/http/doors';
import { workspaceRoute } from '@/lib/http/route';
import { readLearning } from '@/lib/ingestion/learning/read-learning';
import { startLearning } from '@/lib/ingestion/learning/start-learning';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = doors({
  GET: workspaceRoute({ right: 'read' }, ({ context }) => readLearning(context)),
  POST: workspaceRoute({ right: 'write' }, async ({ context }) => {
    await startLearning(context);
    return Response.json(await readLearning(context), { status: 202 });
  }),
});
