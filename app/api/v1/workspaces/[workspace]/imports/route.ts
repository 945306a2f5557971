import { workspaceRoute } from '@/lib/http/route';
import { createImport, NewImport } from '@/lib/ingestion/create-import';
import { listImports } from '@/lib/ingestion/read-import';

export const GET = workspaceRoute({ right: 'read' }, ({ context }) => listImports(context));

export const POST = workspaceRoute({ right: 'ingest', body: NewImport }, async ({ context, body }) =>
  Response.json(await createImport(context, body), { status: 201 }),
);
