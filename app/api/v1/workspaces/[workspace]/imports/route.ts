import { doors } from '@/lib/http/doors';
import { localeOf } from '@/lib/http/locale';
import { workspaceRoute } from '@/lib/http/route';
import { createImport, NewImport } from '@/lib/ingestion/create-import';
import { listImports } from '@/lib/ingestion/read-import';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = doors({
  GET: workspaceRoute({ right: 'read' }, ({ context, request }) => listImports(context, localeOf(request.headers))),
  POST: workspaceRoute({ right: 'ingest', body: NewImport }, async ({ context, body }) =>
    Response.json(await createImport(context, body), { status: 201 }),
  ),
});
