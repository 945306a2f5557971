import { doors } from '@/lib/http/doors';
import { workspaceRoute } from '@/lib/http/route';
import { EditionPath } from '@/lib/ingestion/apply-edits';
import { undoEdition } from '@/lib/ingestion/editions';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = doors({
  POST: workspaceRoute({ right: 'write', params: EditionPath }, async ({ context, params }) =>
    Response.json({ number: await undoEdition(context, { number: params.edition }) }, { status: 201 }),
  ),
});
