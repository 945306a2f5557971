import { doors } from '@/lib/http/doors';
import { workspaceRoute } from '@/lib/http/route';
import { EditionPath, Return, returnToEdition } from '@/lib/ingestion/apply-edits';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = doors({
  POST: workspaceRoute({ right: 'write', params: EditionPath, body: Return }, async ({ context, params, body }) =>
    Response.json(await returnToEdition(context, { number: params.edition, note: body.note }), { status: 201 }),
  ),
});
