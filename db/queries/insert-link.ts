import { and, eq, isNull, type SQL } from 'drizzle-orm';
import type { Writer } from '../client/database';

export type LinkKind = 'set-up' | 'invitation' | 'password-reset';

export interface NewLink {
  readonly kind: LinkKind;
  readonly tokenHash: string;
  readonly workspaceId: number | null;
  readonly userId: string | null;
  readonly email: string | null;
  readonly role: string | null;
  readonly expiresAt: number;
  readonly createdAt: number;
}

/** Makes a one-time link; unused ones for the same purpose die. */
export async function insertLink(writer: Writer, link: NewLink): Promise<void> {
  const { oneTimeLinks: links } = writer.tables;
  const same: SQL[] = [eq(links.kind, link.kind), isNull(links.usedAt)];
  if (link.workspaceId !== null) same.push(eq(links.workspaceId, link.workspaceId));
  if (link.userId !== null) same.push(eq(links.userId, link.userId));
  if (link.email !== null) same.push(eq(links.email, link.email));
  await writer.orm.delete(links).where(and(...same));
  await writer.orm.insert(links).values(link);
}
