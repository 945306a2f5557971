import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import type { BetterAuthOptions, DBAdapter } from 'better-auth/types';
import type { Database, Reader } from '@/db/client/database';

function adapterOver(reader: Reader, options: BetterAuthOptions): DBAdapter<BetterAuthOptions> {
  const { user, session, account, verification, rateLimit } = reader.tables;
  const provider = reader.engine === 'sqlite' ? 'sqlite' : 'pg';
  const schema = { user, session, account, verification, rateLimit };
  return drizzleAdapter(reader.orm, { provider, schema, transaction: false })(options);
}

/**
 * better-auth's storage. It reads as all queries do, and writes through our one writer: a connection of its own would
 * block this process on SQLite for as long as our transaction, which waits for this very process, stays open.
 */
export function authAdapter(database: Database): (options: BetterAuthOptions) => DBAdapter<BetterAuthOptions> {
  return (options) => {
    const write = <T>(work: (adapter: DBAdapter<BetterAuthOptions>) => Promise<T>): Promise<T> =>
      database.write((writer) => work(adapterOver(writer, options)));
    const adapter: DBAdapter<BetterAuthOptions> = {
      ...adapterOver(database, options),
      create: (data) => write((to) => to.create(data)),
      update: (data) => write((to) => to.update(data)),
      updateMany: (data) => write((to) => to.updateMany(data)),
      delete: (data) => write((to) => to.delete(data)),
      deleteMany: (data) => write((to) => to.deleteMany(data)),
      consumeOne: (data) => write((to) => to.consumeOne(data)),
      incrementOne: (data) => write((to) => to.incrementOne(data)),
      transaction: (work) => work(adapter),
    };
    return adapter;
  };
}
