import { doors } from '@/lib/http/doors';
import { workspaceRoute } from '@/lib/http/route';
import { inspectImport, ImportInspection } from '@/lib/ingestion/inspect-import';
import { ImportParams } from '@/lib/ingestion/own-import';
import { presentPlan } from '@/lib/ingestion/present-import';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = doors({
  POST: workspaceRoute(
    { right: 'ingest', params: ImportParams, body: ImportInspection },
    async ({ context, params, body }) => ({
      plan: presentPlan(await inspectImport(context, { id: params.import, ...body }), context.workspace.zone),
    }),
  ),
});
