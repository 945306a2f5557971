import { workspaceRoute } from '@/lib/http/route';
import { ImportParams } from '@/lib/ingestion/own-import';
import { readImport } from '@/lib/ingestion/read-import';

export const GET = workspaceRoute({ right: 'follow', params: ImportParams }, ({ context, params }) =>
  readImport(context, params.import),
);
