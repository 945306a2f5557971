import { doors } from '@/lib/http/doors';
import { workspaceRoute } from '@/lib/http/route';
import { PartParams } from '@/lib/ingestion/own-import';
import { putPart } from '@/lib/ingestion/put-part';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = doors({
  PUT: workspaceRoute({ right: 'ingest', params: PartParams }, ({ context, params, request }) =>
    putPart(context, { id: params.import, n: params.n, body: request.body }),
  ),
});
