import { z } from 'zod';
import { insertAudit } from '@/db/queries/insert-audit';
import { insertToken } from '@/db/queries/insert-token';
import { actorLabel } from './actor-label';
import { TOKEN_SCOPES, type WorkspaceContext } from './context';
import { hashSecret, newSecret } from './secrets';

export const NewToken = z.object({ name: z.string().trim().min(1).max(100), scope: z.enum(TOKEN_SCOPES) });
export type NewToken = z.infer<typeof NewToken>;

/** Creates a token for programs. Its secret is given this once; only its hash is stored. */
export async function addToken(context: Omit<WorkspaceContext, 'role'>, { name, scope }: NewToken) {
  const { database, clock, workspace, actor } = context;
  const token = `raiz_${newSecret()}`;
  const prefix = token.slice(0, 10);
  const at = clock.now();
  return database.write(async (writer) => {
    const row = { workspaceId: workspace.id, name, scope, prefix, tokenHash: hashSecret(token), createdAt: at };
    const id = await insertToken(writer, row);
    const entry = { actor: actorLabel(actor), action: 'token.add', subject: `${prefix} ${scope}`, at };
    await insertAudit(writer, { workspaceId: workspace.id, ...entry });
    return { id: String(id), name, scope, prefix, token };
  });
}
