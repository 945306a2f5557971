import { z } from 'zod';
import { insertAudit } from '@/db/queries/insert-audit';
import { actorLabel } from './actor-label';
import { MEMBER_ROLES, type WorkspaceContext } from './context';
import { newLink } from './new-link';
import { Email } from './password';

export const Invitation = z.object({ email: Email, role: z.enum(MEMBER_ROLES) });
export type Invitation = z.infer<typeof Invitation>;

/** Makes a one-time link (7 days) by which one person joins the workspace; gives its token. */
export async function invite(context: Omit<WorkspaceContext, 'role'>, { email, role }: Invitation): Promise<string> {
  const { database, clock, workspace, actor } = context;
  return database.write(async (writer) => {
    const token = await newLink(writer, clock, 'invitation', { workspaceId: workspace.id, email, role });
    const entry = { actor: actorLabel(actor), action: 'member.invite', subject: `${email} ${role}`, at: clock.now() };
    await insertAudit(writer, { workspaceId: workspace.id, ...entry });
    return token;
  });
}
