import { doors } from '@/lib/http/doors';
import { localeOf } from '@/lib/http/locale';
import { workspaceRoute } from '@/lib/http/route';
import { cancelImport } from '@/lib/ingestion/cancel-import';
import { ImportParams } from '@/lib/ingestion/own-import';
import { readImport } from '@/lib/ingestion/read-import';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = doors({
  POST: workspaceRoute({ right: 'ingest', params: ImportParams }, async ({ context, params, request }) => {
    await cancelImport(context, params.import);
    return readImport(context, params.import, localeOf(request.headers));
  }),
});
