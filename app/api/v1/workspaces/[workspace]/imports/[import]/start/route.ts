import { doors } from '@/lib/http/doors';
import { workspaceRoute } from '@/lib/http/route';
import { ImportParams } from '@/lib/ingestion/own-import';
import { queueImport } from '@/lib/ingestion/queue-import';
import { readImport } from '@/lib/ingestion/read-import';
import { ImportStart } from '@/lib/ingestion/start-import';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = doors({
  POST: workspaceRoute(
    { right: 'ingest', params: ImportParams, body: ImportStart },
    async ({ context, params, body }) => {
      await queueImport(context, params.import, body);
      return Response.json(await readImport(context, params.import), { status: 202 });
    },
  ),
});
