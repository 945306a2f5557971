import { doors } from '@/lib/http/doors';
import { localeOf } from '@/lib/http/locale';
import { workspaceRoute } from '@/lib/http/route';
import { ImportParams } from '@/lib/ingestion/own-import';
import { readImport } from '@/lib/ingestion/read-import';
import { undoImport } from '@/lib/ingestion/undo-import';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = doors({
  POST: workspaceRoute({ right: 'write', params: ImportParams }, async ({ context, params, request }) => {
    await undoImport(context, params.import);
    return Response.json(await readImport(context, params.import, localeOf(request.headers)), { status: 202 });
  }),
});
