import { doors } from '@/lib/http/doors';
import { workspaceRoute } from '@/lib/http/route';
import { readReanalysis } from '@/lib/ingestion/reanalysis-state';
import { startReanalysis } from '@/lib/ingestion/start-reanalysis';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = doors({
  GET: workspaceRoute({ right: 'read' }, ({ context }) => readReanalysis(context)),
  POST: workspaceRoute({ right: 'write' }, async ({ context }) => {
    await startReanalysis(context);
    return Response.json(await readReanalysis(context), { status: 202 });
  }),
});
