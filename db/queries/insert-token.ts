import type { Writer } from '../client/database';

export interface NewToken {
  readonly workspaceId: number;
  readonly name: string;
  readonly scope: string;
  /** The secret's first characters, to tell tokens apart by. */
  readonly prefix: string;
  readonly tokenHash: string;
  readonly createdAt: number;
}

/** Stores a token, of which only the hash is kept; gives its id. */
export async function insertToken(writer: Writer, token: NewToken): Promise<number> {
  const { tokens } = writer.tables;
  const [created] = await writer.orm.insert(tokens).values(token).returning({ id: tokens.id });
  if (!created) throw new Error('the token was not stored');
  return created.id;
}
