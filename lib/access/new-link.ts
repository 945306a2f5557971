import type { Writer } from '@/db/client/database';
import { insertLink, type LinkKind } from '@/db/queries/insert-link';
import type { Clock } from '@/lib/clock';
import { hashSecret, newSecret } from './secrets';

const HOUR_MS = 3_600_000;
const LIFE_MS = {
  'set-up': 24 * HOUR_MS,
  invitation: 7 * 24 * HOUR_MS,
  'password-reset': 24 * HOUR_MS,
} as const satisfies Record<LinkKind, number>;

export interface LinkFor {
  readonly workspaceId?: number;
  readonly userId?: string;
  readonly email?: string;
  readonly role?: string;
}

/** Makes a one-time link and gives its token, which is stored nowhere; older unused ones for the same purpose die. */
export async function newLink(writer: Writer, clock: Clock, kind: LinkKind, purpose: LinkFor): Promise<string> {
  const token = newSecret();
  const now = clock.now();
  await insertLink(writer, {
    kind,
    tokenHash: hashSecret(token),
    workspaceId: purpose.workspaceId ?? null,
    userId: purpose.userId ?? null,
    email: purpose.email ?? null,
    role: purpose.role ?? null,
    expiresAt: now + LIFE_MS[kind],
    createdAt: now,
  });
  return token;
}
