import { doors } from '@/lib/http/doors';
import { localeOf } from '@/lib/http/locale';
import { workspaceRoute } from '@/lib/http/route';
import { ImportParams } from '@/lib/ingestion/own-import';
import { queueImport } from '@/lib/ingestion/queue-import';
import { readImport } from '@/lib/ingestion/read-import';
import { ImportStart } from '@/lib/ingestion/start-import';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = doors({
  POST: workspaceRoute(
    { right: 'ingest', params: ImportParams, body: ImportStart },
    async ({ context, params, body, request }) => {
      await queueImport(context, params.import, body);
      const started = await readImport(context, params.import, localeOf(request.headers));
      return Response.json(started, { status: 202 });
    },
  ),
});
