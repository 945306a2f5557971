import { randomUUID } from 'node:crypto';
import type { Writer } from '../client/database';

export interface NewUser {
  readonly name: string;
  /** In lower case. */
  readonly email: string;
  readonly username: string | null;
  /** better-auth's hash. */
  readonly passwordHash: string;
  readonly at: number;
}

/**
 * Creates a person who signs in with a password, in better-auth's shape. Gives the id, or null when the e-mail or the
 * user name is taken.
 */
export async function insertUser(writer: Writer, { passwordHash, at, ...person }: NewUser): Promise<string | null> {
  const { user, account } = writer.tables;
  const instant = new Date(at);
  const [created] = await writer.orm
    .insert(user)
    .values({
      ...person,
      id: randomUUID(),
      displayUsername: person.username,
      emailVerified: false,
      createdAt: instant,
      updatedAt: instant,
    })
    .onConflictDoNothing()
    .returning({ id: user.id });
  if (!created) return null;
  await writer.orm.insert(account).values({
    id: randomUUID(),
    accountId: created.id,
    providerId: 'credential',
    userId: created.id,
    password: passwordHash,
    createdAt: instant,
    updatedAt: instant,
  });
  return created.id;
}
