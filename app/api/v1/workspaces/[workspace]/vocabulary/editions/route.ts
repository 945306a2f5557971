import { doors } from '@/lib/http/doors';
import { workspaceRoute } from '@/lib/http/route';
import { applyEdits, EditsToApply } from '@/lib/ingestion/apply-edits';
import { tellEditions } from '@/lib/metrics/vocabulary/tell-editions';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = doors({
  GET: workspaceRoute({ right: 'read' }, ({ context }) => tellEditions(context)),
  POST: workspaceRoute({ right: 'write', body: EditsToApply }, async ({ context, body }) =>
    Response.json(await applyEdits(context, body), { status: 201 }),
  ),
});
