import type { Database } from '@/db/client/database';
import { authOf } from './auth';

/** Signs someone in whose password was just set or proved; gives the cookies to send. */
export async function signIn(database: Database, email: string, password: string): Promise<readonly string[]> {
  const auth = await authOf(database);
  const { headers } = await auth.api.signInEmail({ body: { email, password }, returnHeaders: true });
  return headers.getSetCookie();
}
