import { doors } from '@/lib/http/doors';
import { localeOf } from '@/lib/http/locale';
import { workspaceRoute } from '@/lib/http/route';
import { ImportParams } from '@/lib/ingestion/own-import';
import { rejectsResponse } from '@/lib/ingestion/rejects-response';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = doors({
  GET: workspaceRoute({ right: 'follow', params: ImportParams }, ({ context, params, request }) =>
    rejectsResponse(context, params.import, localeOf(request.headers)),
  ),
});
