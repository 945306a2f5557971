import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { currentSession } from '@/lib/access/current-session';

export type Session = NonNullable<Awaited<ReturnType<typeof currentSession>>>;

export async function readSession(): Promise<Session | null> {
  return currentSession(await headers());
}

/** The reader's session; whoever has none is sent to sign in. */
export async function requireSession(): Promise<Session> {
  return (await readSession()) ?? redirect('/sign-in');
}
