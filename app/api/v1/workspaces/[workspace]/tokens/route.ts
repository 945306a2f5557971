import { addToken, NewToken } from '@/lib/access/add-token';
import { listTokens } from '@/lib/access/list-tokens';
import { doors } from '@/lib/http/doors';
import { created } from '@/lib/http/respond';
import { workspaceRoute } from '@/lib/http/route';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = doors({
  GET: workspaceRoute({ right: 'admin' }, async ({ context }) => ({ tokens: await listTokens(context) })),
  POST: workspaceRoute({ right: 'admin', body: NewToken }, async ({ context, body }) =>
    created(await addToken(context, body)),
  ),
});
