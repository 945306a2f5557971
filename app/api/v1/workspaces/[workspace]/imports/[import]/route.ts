import { doors } from '@/lib/http/doors';
import { localeOf } from '@/lib/http/locale';
import { noContent } from '@/lib/http/respond';
import { workspaceRoute } from '@/lib/http/route';
import { ImportParams } from '@/lib/ingestion/own-import';
import { readImport } from '@/lib/ingestion/read-import';
import { removeImport } from '@/lib/ingestion/remove-import';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = doors({
  GET: workspaceRoute({ right: 'follow', params: ImportParams }, ({ context, params, request }) =>
    readImport(context, params.import, localeOf(request.headers)),
  ),
  DELETE: workspaceRoute({ right: 'ingest', params: ImportParams }, async ({ context, params }) => {
    await removeImport(context, params.import);
    return noContent();
  }),
});
