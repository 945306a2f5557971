import { Readable } from 'node:stream';
import { workspaceRoute } from '@/lib/http/route';
import { PartParams } from '@/lib/ingestion/own-import';
import { putPart } from '@/lib/ingestion/put-part';

export const PUT = workspaceRoute({ right: 'ingest', params: PartParams }, ({ context, params, request }) => {
  // The two declarations of one and the same web stream differ only in name.
  const body = request.body
    ? Readable.fromWeb(request.body as import('node:stream/web').ReadableStream)
    : Readable.from([]);
  return putPart(context, { id: params.import, n: params.n, body });
});
